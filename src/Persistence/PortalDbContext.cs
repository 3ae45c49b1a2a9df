using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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
using OpenEmulationData.Persistence.SqlServer;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence;

/// <summary>
/// The portal's database. Keys are assigned by the importer and equal on every provider; nothing is ever deleted by
/// cascade. What a consumer may see is decided here and nowhere else.
/// </summary>
public class PortalDbContext : DbContext
{
    public PortalDbContext(DbContextOptions<PortalDbContext> options)
        : base(options)
    {
    }

    private protected PortalDbContext(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<Cluster> Clusters => Set<Cluster>();

    public DbSet<ClusterMembership> ClusterMemberships => Set<ClusterMembership>();

    public DbSet<ClusterLeadership> ClusterLeaderships => Set<ClusterLeadership>();

    public DbSet<AwardTitle> AwardTitles => Set<AwardTitle>();

    public DbSet<TitleBuildsOn> TitlesBuildingOn => Set<TitleBuildsOn>();

    public DbSet<AdministrativeUnit> AdministrativeUnits => Set<AdministrativeUnit>();

    public DbSet<UnitLineage> UnitLineages => Set<UnitLineage>();

    public DbSet<UnitClosure> UnitClosures => Set<UnitClosure>();

    public DbSet<UnitToday> UnitsToday => Set<UnitToday>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<Individual> Individuals => Set<Individual>();

    public DbSet<Award> Awards => Set<Award>();

    public DbSet<AwardTally> AwardTallies => Set<AwardTally>();

    public DbSet<ReportedFigure> ReportedFigures => Set<ReportedFigure>();

    public DbSet<Event> Events => Set<Event>();

    public DbSet<Pact> Pacts => Set<Pact>();

    public DbSet<LegalDocument> LegalDocuments => Set<LegalDocument>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Citation> Citations => Set<Citation>();

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<ReleaseChange> ReleaseChanges => Set<ReleaseChange>();

    public DbSet<PackagePart> PackageParts => Set<PackagePart>();

    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();

    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    public DbSet<SearchTerm> SearchTerms => Set<SearchTerm>();

    public DbSet<StatisticCell> StatisticCells => Set<StatisticCell>();

    public DbSet<StatisticTotal> StatisticTotals => Set<StatisticTotal>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(10).AreUnicode(false);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfiguration(new CampaignConfiguration());
        modelBuilder.ApplyConfiguration(new ClusterConfiguration());
        modelBuilder.ApplyConfiguration(new ClusterMembershipConfiguration());
        modelBuilder.ApplyConfiguration(new ClusterLeadershipConfiguration());
        modelBuilder.ApplyConfiguration(new AwardTitleConfiguration());
        modelBuilder.ApplyConfiguration(new TitleBuildsOnConfiguration());
        modelBuilder.ApplyConfiguration(new AdministrativeUnitConfiguration());
        modelBuilder.ApplyConfiguration(new UnitLineageConfiguration());
        modelBuilder.ApplyConfiguration(new UnitClosureConfiguration());
        modelBuilder.ApplyConfiguration(new UnitTodayConfiguration());
        modelBuilder.ApplyConfiguration(new OrganizationConfiguration());
        modelBuilder.ApplyConfiguration(new IndividualConfiguration());
        modelBuilder.ApplyConfiguration(new AwardConfiguration());
        modelBuilder.ApplyConfiguration(new AwardTallyConfiguration());
        modelBuilder.ApplyConfiguration(new ReportedFigureConfiguration());
        modelBuilder.ApplyConfiguration(new EventConfiguration());
        modelBuilder.ApplyConfiguration(new PactConfiguration());
        modelBuilder.ApplyConfiguration(new LegalDocumentConfiguration());
        modelBuilder.ApplyConfiguration(new SourceConfiguration());
        modelBuilder.ApplyConfiguration(new CitationConfiguration());
        modelBuilder.ApplyConfiguration(new ReleaseConfiguration());
        modelBuilder.ApplyConfiguration(new ReleaseChangeConfiguration());
        modelBuilder.ApplyConfiguration(new PackagePartConfiguration());
        modelBuilder.ApplyConfiguration(new WithdrawalConfiguration());
        modelBuilder.ApplyConfiguration(new SearchEntryConfiguration());
        modelBuilder.ApplyConfiguration(new SearchTermConfiguration());
        modelBuilder.ApplyConfiguration(new StatisticCellConfiguration());
        modelBuilder.ApplyConfiguration(new StatisticTotalConfiguration());
        foreach (IMutableEntityType entity in modelBuilder.Model.GetEntityTypes())
        {
            TextColumns.Bound(entity);
            if (Database.IsSqlServer())
            {
                SqlServerModel.Collate(entity);
            }

            foreach (IMutableProperty key in entity.FindPrimaryKey()?.Properties ?? [])
            {
                key.ValueGenerated = ValueGenerated.Never;
            }

            foreach (IMutableForeignKey foreignKey in entity.GetForeignKeys())
            {
                foreignKey.DeleteBehavior = DeleteBehavior.ClientNoAction;
            }
        }
    }
}
