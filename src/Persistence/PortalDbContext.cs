using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
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
using OpenEmulationData.Persistence.Stewardship;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;
using OpenEmulationData.Persistence.Visibility;

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

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();

    public DbSet<IdempotentAnswer> IdempotentAnswers => Set<IdempotentAnswer>();

    public DbSet<FactRestriction> FactRestrictions => Set<FactRestriction>();

    /// <summary>For whom the context reads; awards, people and what hangs on them are filtered by it.</summary>
    public Viewer Viewer { get; set; } = Viewer.Unknown;

    private Audiences Audience => Viewer.Audience;

    private DateTime LiftedBy => Viewer.LiftedBy;

    private DateTime EndedBy => Viewer.EndedBy;

    /// <summary>Whether there is nothing for the filter to find. A context does not know; a <see cref="Querying.ReadSession"/> looks, on SQLite.</summary>
    private bool NoAwardIsHidden { get; }

    private bool NoIndividualIsHidden { get; }

    private bool NoOrganizationIsRestricted { get; }

    public DbSet<ReleaseChange> ReleaseChanges => Set<ReleaseChange>();

    public DbSet<PackagePart> PackageParts => Set<PackagePart>();

    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();

    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    public DbSet<SearchWord> SearchWords => Set<SearchWord>();

    public DbSet<SearchPosting> SearchPostings => Set<SearchPosting>();

    public DbSet<StatisticCell> StatisticCells => Set<StatisticCell>();

    public DbSet<StatisticTotal> StatisticTotals => Set<StatisticTotal>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(10).AreUnicode(false);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();

        // Indexes are those that a question is asked by, and cost an import each: none comes from a reference alone.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
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
        modelBuilder.ApplyConfiguration(new SearchWordConfiguration());
        modelBuilder.ApplyConfiguration(new SearchPostingConfiguration());
        modelBuilder.ApplyConfiguration(new StatisticCellConfiguration());
        modelBuilder.ApplyConfiguration(new StatisticTotalConfiguration());
        modelBuilder.ApplyConfiguration(new FactRestrictionConfiguration());
        modelBuilder.ApplyConfiguration(new AuditEntryConfiguration());
        modelBuilder.ApplyConfiguration(new CorrectionRequestConfiguration());
        modelBuilder.ApplyConfiguration(new IdempotentAnswerConfiguration());
        AddVisibility(modelBuilder);
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

    /// <summary>
    /// The one filter that every read passes through; <see cref="VisibilitySql"/> says the same for statements that are written by hand.
    /// Restricted facts are few, so that the list of what is hidden costs less than a column in every index.
    /// </summary>
    private void AddVisibility(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Award>().HasQueryFilter(Unless<Award>(() => NoAwardIsHidden, award => !FactRestrictions
            .Where(r => r.FactKind == FactKind.Award && (r.VisibleFrom > LiftedBy || r.VisibleUntil <= EndedBy)).Select(r => r.FactId).Contains(award.Id)));
        modelBuilder.Entity<Individual>().HasQueryFilter(Unless<Individual>(() => NoIndividualIsHidden, person => !FactRestrictions
            .Where(r => r.FactKind == FactKind.Individual && (r.VisibleFrom > LiftedBy || r.VisibleUntil <= EndedBy)).Select(r => r.FactId).Contains(person.Id)));
        // A territory that is there for the sake of restricted awards is seen by who sees one of them.
        modelBuilder.Entity<Organization>().HasQueryFilter(Unless<Organization>(() => NoOrganizationIsRestricted, body => !FactRestrictions
            .Where(r => r.FactKind == FactKind.Organization).Select(r => r.FactId).Contains(body.Id) || body.Awards.Any()));
        modelBuilder.Entity<SearchEntry>().HasQueryFilter(entry => entry.Kind != SearchKind.Individual || !FactRestrictions
            .Where(r => r.FactKind == FactKind.Individual && (r.VisibleFrom > LiftedBy || r.VisibleUntil <= EndedBy)).Select(r => r.FactId).Contains(entry.EntityId));
        // What an audience saw on the day of a release stays as it is; but a proposal goes when its consultation ends, and its changes with it.
        modelBuilder.Entity<ReleaseChange>().HasQueryFilter(change => (change.Audiences & Audience) != 0 && (change.FactKind != FactKind.Award || !FactRestrictions
            .Where(r => r.FactKind == FactKind.Award && r.VisibleUntil <= EndedBy).Select(r => r.Code).Contains(change.Code)));
    }
    /// <summary>
    /// Lets the database pass over the filter when there is nothing to find. SQL Server would give up the plan it makes of the filter alone.
    /// </summary>
    private Expression<Func<T, bool>> Unless<T>(Expression<Func<bool>> nothingIsHidden, Expression<Func<T, bool>> filter) => Database.IsSqlServer()
        ? filter
        : Expression.Lambda<Func<T, bool>>(Expression.OrElse(nothingIsHidden.Body, filter.Body), filter.Parameters);
}
