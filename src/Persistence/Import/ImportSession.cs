using Microsoft.EntityFrameworkCore.Metadata;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Documents;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Figures;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Loading;
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
    private readonly IModel _model;
    private readonly LoadTarget? _target;
    private readonly Dictionary<Type, IEntityWriter> _writers = [];

    /// <param name="model">The model.</param>
    /// <param name="target">Where to write; null to check only.</param>
    /// <param name="faults">Takes the faults; the first one stops the writing.</param>
    /// <param name="withheld">The names that were withdrawn.</param>
    /// <param name="now">When the package is published.</param>
    public ImportSession(IModel model, LoadTarget? target, FaultCollector faults, WithheldNames withheld, DateTime now)
    {
        Now = now;
        Facts = new FactSet(now);
        Restrictions = new RestrictionWriter(this);
        _model = model;
        _target = target;
        Faults = faults;
        Withheld = withheld;
        faults.OnFirst = () => target?.Stop();
        Citations = new CitationWriter(this);
        Search = new SearchWriter(Writer<SearchEntry>(), Writer<SearchWord>(), Writer<SearchPosting>(), Restrictions);
    }

    public FaultCollector Faults { get; }

    /// <summary>When the package is published, in UTC.</summary>
    public DateTime Now { get; }

    public RestrictionWriter Restrictions { get; }

    public WithheldNames Withheld { get; }

    public CitationWriter Citations { get; }

    public SearchWriter Search { get; }

    public UnitDirectory Units { get; } = new();

    public SourceDirectory Sources { get; } = new();

    public KeyDirectory Organizations { get; } = new();

    public KeyDirectory Documents { get; } = new();

    public KeyDirectory Titles { get; } = new();

    /// <summary>The titles in the order of their keys, from 1.</summary>
    public List<AwardTitle> TitlesById { get; } = [];

    public KeyDirectory Campaigns { get; } = new();

    public KeyDirectory Clusters { get; } = new();

    public KeyDirectory Events { get; } = new();

    /// <summary>What the cube of figures is built from.</summary>
    public FactSet Facts { get; }

    /// <summary>How many entities of each kind were written that everybody sees when the package is published.</summary>
    public ReleaseCounts Counts() => new()
    {
        Campaigns = Writer<Campaign>().Count,
        Clusters = Writer<Cluster>().Count,
        AwardTitles = Writer<AwardTitle>().Count,
        AdministrativeUnits = Writer<AdministrativeUnit>().Count,
        Organizations = Visible<Organization>(FactKind.Organization),
        Individuals = Visible<Individual>(FactKind.Individual),
        Awards = Visible<Award>(FactKind.Award),
        AwardTallies = Writer<AwardTally>().Count,
        ReportedFigures = Writer<ReportedFigure>().Count,
        Events = Writer<Event>().Count,
        Pacts = Writer<Pact>().Count,
        LegalDocuments = Writer<LegalDocument>().Count,
        Sources = Writer<Source>().Count,
        Citations = Writer<Citation>().Count - Restrictions.HiddenCitations,
    };

    private int Visible<T>(FactKind kind)
        where T : class =>
        Writer<T>().Count - Restrictions.Hidden(kind);

    /// <summary>The writer for an entity, made at its first use.</summary>
    public EntityWriter<T> Writer<T>()
        where T : class
    {
        if (!_writers.TryGetValue(typeof(T), out IEntityWriter? writer))
        {
            writer = new EntityWriter<T>(_model, _target);
            _writers.Add(typeof(T), writer);
        }

        return (EntityWriter<T>)writer;
    }

    /// <summary>Writes what was not written yet.</summary>
    public void Flush()
    {
        foreach (IEntityWriter writer in _writers.Values)
        {
            writer.Flush();
        }
    }

    public void Dispose()
    {
        foreach (IEntityWriter writer in _writers.Values)
        {
            writer.Dispose();
        }
    }
}
