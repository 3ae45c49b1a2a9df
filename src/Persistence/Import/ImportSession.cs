using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Documents;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Figures;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Pacts;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

/// <summary>What the files of one import share: faults, keys, writers, and what the later steps are made of.</summary>
internal sealed class ImportSession : IDisposable
{
    private readonly PortalDbContext _database;
    private readonly Dictionary<Type, IDisposable> _writers = [];

    public ImportSession(PortalDbContext database, FaultCollector faults)
    {
        _database = database;
        Faults = faults;
        Citations = new CitationWriter(this);
        Search = new SearchWriter(Writer<SearchEntry>(), Writer<SearchTerm>());
    }

    public FaultCollector Faults { get; }

    public CitationWriter Citations { get; }

    public SearchWriter Search { get; }

    public UnitDirectory Units { get; } = new();

    public SourceDirectory Sources { get; } = new();

    public KeyDirectory Organizations { get; } = new();

    public KeyDirectory Documents { get; } = new();

    public KeyDirectory Titles { get; } = new();

    public KeyDirectory Campaigns { get; } = new();

    public KeyDirectory Clusters { get; } = new();

    public KeyDirectory Events { get; } = new();

    /// <summary>What the cube of figures is built from.</summary>
    public FactSet Facts { get; } = new();

    /// <summary>How many entities of each kind were written.</summary>
    public ReleaseCounts Counts() => new()
    {
        Campaigns = Writer<Campaign>().Count,
        Clusters = Writer<Cluster>().Count,
        AwardTitles = Writer<AwardTitle>().Count,
        AdministrativeUnits = Writer<AdministrativeUnit>().Count,
        Organizations = Writer<Organization>().Count,
        Individuals = Writer<Individual>().Count,
        Awards = Writer<Award>().Count,
        AwardTallies = Writer<AwardTally>().Count,
        ReportedFigures = Writer<ReportedFigure>().Count,
        Events = Writer<Event>().Count,
        Pacts = Writer<Pact>().Count,
        LegalDocuments = Writer<LegalDocument>().Count,
        Sources = Writer<Source>().Count,
        Citations = Writer<Citation>().Count,
    };

    /// <summary>The writer for an entity, made at its first use.</summary>
    public EntityWriter<T> Writer<T>()
        where T : class
    {
        if (!_writers.TryGetValue(typeof(T), out IDisposable? writer))
        {
            writer = new EntityWriter<T>(_database, Faults);
            _writers.Add(typeof(T), writer);
        }

        return (EntityWriter<T>)writer;
    }

    public void Dispose()
    {
        foreach (IDisposable writer in _writers.Values)
        {
            writer.Dispose();
        }
    }
}
