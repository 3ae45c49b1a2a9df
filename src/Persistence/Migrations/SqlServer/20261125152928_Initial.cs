using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenEmulationData.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AdministrativeUnits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Version = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    NameFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    NameSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    ShortName = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    EnglishName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Level = table.Column<int>(type: "int", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    CurrentId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdministrativeUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdministrativeUnits_AdministrativeUnits_CurrentId",
                        column: x => x.CurrentId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AdministrativeUnits_AdministrativeUnits_ParentId",
                        column: x => x.ParentId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Actor = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    Action = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    After = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Release = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CorrectionRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Latin1_General_BIN2"),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AnswerBy = table.Column<DateTime>(type: "datetime2", nullable: false),
                    About = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    Contact = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectionRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FactRestrictions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    FactKind = table.Column<int>(type: "int", nullable: false),
                    FactId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    VisibleFrom = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VisibleUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactRestrictions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IdempotentAnswers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Latin1_General_BIN2"),
                    Request = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answer = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotentAnswers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PackageParts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    File = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackageParts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReleaseChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Release = table.Column<int>(type: "int", nullable: false),
                    FactKind = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Columns = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Checksum = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    Licence = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    Citation = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    Counts_AdministrativeUnits = table.Column<int>(type: "int", nullable: false),
                    Counts_AwardTallies = table.Column<int>(type: "int", nullable: false),
                    Counts_AwardTitles = table.Column<int>(type: "int", nullable: false),
                    Counts_Awards = table.Column<int>(type: "int", nullable: false),
                    Counts_Campaigns = table.Column<int>(type: "int", nullable: false),
                    Counts_Citations = table.Column<int>(type: "int", nullable: false),
                    Counts_Clusters = table.Column<int>(type: "int", nullable: false),
                    Counts_Events = table.Column<int>(type: "int", nullable: false),
                    Counts_Individuals = table.Column<int>(type: "int", nullable: false),
                    Counts_LegalDocuments = table.Column<int>(type: "int", nullable: false),
                    Counts_Organizations = table.Column<int>(type: "int", nullable: false),
                    Counts_Pacts = table.Column<int>(type: "int", nullable: false),
                    Counts_ReportedFigures = table.Column<int>(type: "int", nullable: false),
                    Counts_Sources = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    EntityId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    NameFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    NameSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Publisher = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    TitleFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    TitleSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    Published = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    DateEarliest = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    DateLatest = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    Byline = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Url = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatisticTotals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Status = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    CampaignId = table.Column<int>(type: "int", nullable: true),
                    ClusterId = table.Column<int>(type: "int", nullable: true),
                    Named = table.Column<int>(type: "int", nullable: false),
                    Reported = table.Column<int>(type: "int", nullable: true),
                    Best = table.Column<int>(type: "int", nullable: false),
                    BestSupport = table.Column<int>(type: "int", nullable: false),
                    ReportedSupport = table.Column<int>(type: "int", nullable: true),
                    HasTally = table.Column<bool>(type: "bit", nullable: false),
                    SourcesDisagree = table.Column<bool>(type: "bit", nullable: false),
                    PartsDisagree = table.Column<bool>(type: "bit", nullable: false),
                    TitlesOverlap = table.Column<bool>(type: "bit", nullable: false),
                    OneLawTitle = table.Column<bool>(type: "bit", nullable: false),
                    Audiences = table.Column<int>(type: "int", nullable: false),
                    VisibleFrom = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VisibleUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticTotals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Withdrawals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Withdrawals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AwardTitles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    NameFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    NameSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    EnglishName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Class = table.Column<int>(type: "int", nullable: true),
                    ConferringLevel = table.Column<int>(type: "int", nullable: false),
                    ConferringAuthorityText = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    RecipientKindSet = table.Column<int>(type: "int", nullable: false),
                    LegalBasis = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Precedence = table.Column<int>(type: "int", nullable: false),
                    Statutory = table.Column<bool>(type: "bit", nullable: false),
                    FormOfId = table.Column<int>(type: "int", nullable: true),
                    LocalUnitId = table.Column<int>(type: "int", nullable: true),
                    ValidFrom = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    ValidTo = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwardTitles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AwardTitles_AdministrativeUnits_LocalUnitId",
                        column: x => x.LocalUnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AwardTitles_AwardTitles_FormOfId",
                        column: x => x.FormOfId,
                        principalTable: "AwardTitles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Organizations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    NameFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    NameSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    EnglishName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    ValidFrom = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    ValidTo = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organizations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organizations_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Organizations_Organizations_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Organizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UnitClosures",
                columns: table => new
                {
                    AncestorId = table.Column<int>(type: "int", nullable: false),
                    DescendantId = table.Column<int>(type: "int", nullable: false),
                    Depth = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitClosures", x => new { x.AncestorId, x.DescendantId });
                    table.ForeignKey(
                        name: "FK_UnitClosures_AdministrativeUnits_AncestorId",
                        column: x => x.AncestorId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_UnitClosures_AdministrativeUnits_DescendantId",
                        column: x => x.DescendantId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UnitLineages",
                columns: table => new
                {
                    PredecessorId = table.Column<int>(type: "int", nullable: false),
                    SuccessorId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitLineages", x => new { x.PredecessorId, x.SuccessorId });
                    table.ForeignKey(
                        name: "FK_UnitLineages_AdministrativeUnits_PredecessorId",
                        column: x => x.PredecessorId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_UnitLineages_AdministrativeUnits_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UnitsToday",
                columns: table => new
                {
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    CurrentId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitsToday", x => new { x.UnitId, x.CurrentId });
                    table.ForeignKey(
                        name: "FK_UnitsToday_AdministrativeUnits_CurrentId",
                        column: x => x.CurrentId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_UnitsToday_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SearchTerms",
                columns: table => new
                {
                    Word = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Accented = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    EntryId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTerms", x => new { x.Word, x.EntryId, x.Accented });
                    table.ForeignKey(
                        name: "FK_SearchTerms_SearchEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "SearchEntries",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    FactKind = table.Column<int>(type: "int", nullable: false),
                    FactId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    SourceId = table.Column<int>(type: "int", nullable: false),
                    Locator = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Verification = table.Column<int>(type: "int", nullable: true),
                    Basis = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Citations_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StatisticCells",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    TitleId = table.Column<int>(type: "int", nullable: true),
                    RecipientKind = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    CampaignId = table.Column<int>(type: "int", nullable: true),
                    ClusterId = table.Column<int>(type: "int", nullable: true),
                    Named = table.Column<int>(type: "int", nullable: false),
                    Reported = table.Column<int>(type: "int", nullable: true),
                    Best = table.Column<int>(type: "int", nullable: false),
                    BestSupport = table.Column<int>(type: "int", nullable: false),
                    ReportedSupport = table.Column<int>(type: "int", nullable: true),
                    HasTally = table.Column<bool>(type: "bit", nullable: false),
                    Decision = table.Column<int>(type: "int", nullable: false),
                    DecidingTallyId = table.Column<int>(type: "int", nullable: true),
                    SourcesDisagree = table.Column<bool>(type: "bit", nullable: false),
                    PartsDisagree = table.Column<bool>(type: "bit", nullable: false),
                    Audiences = table.Column<int>(type: "int", nullable: false),
                    VisibleFrom = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VisibleUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticCells", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StatisticCells_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_StatisticCells_AwardTitles_TitleId",
                        column: x => x.TitleId,
                        principalTable: "AwardTitles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "TitlesBuildingOn",
                columns: table => new
                {
                    TitleId = table.Column<int>(type: "int", nullable: false),
                    BaseId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TitlesBuildingOn", x => new { x.TitleId, x.BaseId });
                    table.ForeignKey(
                        name: "FK_TitlesBuildingOn_AwardTitles_BaseId",
                        column: x => x.BaseId,
                        principalTable: "AwardTitles",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_TitlesBuildingOn_AwardTitles_TitleId",
                        column: x => x.TitleId,
                        principalTable: "AwardTitles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Clusters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    NameFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    NameSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    EnglishName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    OrganizerId = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    ValidFrom = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    ValidTo = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    ReportedClusterCount = table.Column<int>(type: "int", nullable: true),
                    ReportedMemberCount = table.Column<int>(type: "int", nullable: true),
                    MemberPrecision = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clusters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Clusters_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Clusters_Organizations_OrganizerId",
                        column: x => x.OrganizerId,
                        principalTable: "Organizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Individuals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    NameFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    NameSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    Position = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    OrganizationId = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    Withheld = table.Column<bool>(type: "bit", nullable: false),
                    WithheldAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Individuals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Individuals_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Individuals_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LegalDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    TitleFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    TitleSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    EnglishTitle = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Type = table.Column<int>(type: "int", nullable: false),
                    IssuerId = table.Column<int>(type: "int", nullable: true),
                    IssuerText = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    IssuedOn = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    EffectiveFrom = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    EffectiveTo = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    ReplacedById = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalDocuments_LegalDocuments_ReplacedById",
                        column: x => x.ReplacedById,
                        principalTable: "LegalDocuments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_LegalDocuments_Organizations_IssuerId",
                        column: x => x.IssuerId,
                        principalTable: "Organizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ClusterLeaderships",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ClusterId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Role = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClusterLeaderships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClusterLeaderships_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ClusterLeaderships_Clusters_ClusterId",
                        column: x => x.ClusterId,
                        principalTable: "Clusters",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ClusterMemberships",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ClusterId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    MemberName = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Basis = table.Column<int>(type: "int", nullable: true),
                    ContinuesId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClusterMemberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClusterMemberships_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ClusterMemberships_ClusterMemberships_ContinuesId",
                        column: x => x.ContinuesId,
                        principalTable: "ClusterMemberships",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ClusterMemberships_Clusters_ClusterId",
                        column: x => x.ClusterId,
                        principalTable: "Clusters",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Campaigns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    NameFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    NameSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    EnglishName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Slogan = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    LaunchingAuthorityId = table.Column<int>(type: "int", nullable: true),
                    LaunchingAuthorityText = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    LaunchDate = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    StartYear = table.Column<int>(type: "int", nullable: true),
                    EndYear = table.Column<int>(type: "int", nullable: true),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    LegalDocumentId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaigns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Campaigns_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Campaigns_Campaigns_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Campaigns",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Campaigns_LegalDocuments_LegalDocumentId",
                        column: x => x.LegalDocumentId,
                        principalTable: "LegalDocuments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Campaigns_Organizations_LaunchingAuthorityId",
                        column: x => x.LaunchingAuthorityId,
                        principalTable: "Organizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Awards",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    TitleId = table.Column<int>(type: "int", nullable: false),
                    TitleText = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    RecipientKind = table.Column<int>(type: "int", nullable: false),
                    OrganizationId = table.Column<int>(type: "int", nullable: true),
                    IndividualId = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    AchievementYearFrom = table.Column<int>(type: "int", nullable: true),
                    AchievementYearTo = table.Column<int>(type: "int", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    ProposedDate = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    ConsultationEnds = table.Column<DateOnly>(type: "date", nullable: true),
                    ConferredDate = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    ConferringAuthorityId = table.Column<int>(type: "int", nullable: true),
                    ConferringAuthorityText = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    ProposingBodyText = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    DecisionNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_BIN2"),
                    RevokedDate = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    RevocationReason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    EmbargoedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CampaignId = table.Column<int>(type: "int", nullable: true),
                    ClusterId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Awards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Awards_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Awards_AwardTitles_TitleId",
                        column: x => x.TitleId,
                        principalTable: "AwardTitles",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Awards_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Awards_Clusters_ClusterId",
                        column: x => x.ClusterId,
                        principalTable: "Clusters",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Awards_Individuals_IndividualId",
                        column: x => x.IndividualId,
                        principalTable: "Individuals",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Awards_Organizations_ConferringAuthorityId",
                        column: x => x.ConferringAuthorityId,
                        principalTable: "Organizations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Awards_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    ConferenceCode = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    NameFolded = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    NameSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2"),
                    Date = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    SubjectYear = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    HostUnitId = table.Column<int>(type: "int", nullable: true),
                    HostId = table.Column<int>(type: "int", nullable: true),
                    ClusterId = table.Column<int>(type: "int", nullable: true),
                    CampaignId = table.Column<int>(type: "int", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Events_AdministrativeUnits_HostUnitId",
                        column: x => x.HostUnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Events_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Events_Clusters_ClusterId",
                        column: x => x.ClusterId,
                        principalTable: "Clusters",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Events_Organizations_HostId",
                        column: x => x.HostId,
                        principalTable: "Organizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AwardTallies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    TitleId = table.Column<int>(type: "int", nullable: true),
                    TitleText = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    RecipientKind = table.Column<int>(type: "int", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Precision = table.Column<int>(type: "int", nullable: false),
                    Qualifier = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    YearFrom = table.Column<int>(type: "int", nullable: true),
                    YearTo = table.Column<int>(type: "int", nullable: true),
                    ConferredYear = table.Column<int>(type: "int", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    ConferringAuthorityText = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    CampaignId = table.Column<int>(type: "int", nullable: true),
                    ClusterId = table.Column<int>(type: "int", nullable: true),
                    EventId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwardTallies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AwardTallies_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AwardTallies_AwardTitles_TitleId",
                        column: x => x.TitleId,
                        principalTable: "AwardTitles",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AwardTallies_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AwardTallies_Clusters_ClusterId",
                        column: x => x.ClusterId,
                        principalTable: "Clusters",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AwardTallies_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Pacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    SignedOn = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    ClusterId = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    EventId = table.Column<int>(type: "int", nullable: true),
                    SignatoryCount = table.Column<int>(type: "int", nullable: true),
                    SignatoryKind = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pacts_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Pacts_Clusters_ClusterId",
                        column: x => x.ClusterId,
                        principalTable: "Clusters",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Pacts_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReportedFigures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Indicator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    IndicatorText = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    UnitOfMeasure = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_BIN2"),
                    Precision = table.Column<int>(type: "int", nullable: false),
                    Qualifier = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_BIN2"),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: true),
                    AsOf = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true, collation: "Latin1_General_BIN2"),
                    ClusterId = table.Column<int>(type: "int", nullable: true),
                    EventId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportedFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportedFigures_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportedFigures_Clusters_ClusterId",
                        column: x => x.ClusterId,
                        principalTable: "Clusters",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportedFigures_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_AdministrativeUnits_Code_ValidFrom",
                table: "AdministrativeUnits",
                columns: new[] { "Code", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_AdministrativeUnits_CurrentId_Id",
                table: "AdministrativeUnits",
                columns: new[] { "CurrentId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AdministrativeUnits_Level_Id",
                table: "AdministrativeUnits",
                columns: new[] { "Level", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AdministrativeUnits_NameFolded",
                table: "AdministrativeUnits",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_AdministrativeUnits_NameSort_Id",
                table: "AdministrativeUnits",
                columns: new[] { "NameSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AdministrativeUnits_ParentId_Id",
                table: "AdministrativeUnits",
                columns: new[] { "ParentId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AdministrativeUnits_Version",
                table: "AdministrativeUnits",
                column: "Version",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Code_Id",
                table: "AuditEntries",
                columns: new[] { "Code", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Awards_CampaignId_Id",
                table: "Awards",
                columns: new[] { "CampaignId", "Id" },
                filter: "\"CampaignId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_ClusterId_Id",
                table: "Awards",
                columns: new[] { "ClusterId", "Id" },
                filter: "\"ClusterId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_Code",
                table: "Awards",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Awards_ConferredDate_Id",
                table: "Awards",
                columns: new[] { "ConferredDate", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Awards_ConferringAuthorityId_Id",
                table: "Awards",
                columns: new[] { "ConferringAuthorityId", "Id" },
                filter: "\"ConferringAuthorityId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_DecisionNumber_Id",
                table: "Awards",
                columns: new[] { "DecisionNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Awards_IndividualId_Id",
                table: "Awards",
                columns: new[] { "IndividualId", "Id" },
                filter: "\"IndividualId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_OrganizationId_Id",
                table: "Awards",
                columns: new[] { "OrganizationId", "Id" },
                filter: "\"OrganizationId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_Status_Year_Id",
                table: "Awards",
                columns: new[] { "Status", "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Awards_TitleId_Id",
                table: "Awards",
                columns: new[] { "TitleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Awards_UnitId_Id",
                table: "Awards",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Awards_Year_TitleId_Id",
                table: "Awards",
                columns: new[] { "Year", "TitleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTallies_CampaignId_Id",
                table: "AwardTallies",
                columns: new[] { "CampaignId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTallies_ClusterId_Id",
                table: "AwardTallies",
                columns: new[] { "ClusterId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTallies_Code",
                table: "AwardTallies",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AwardTallies_Count_Id",
                table: "AwardTallies",
                columns: new[] { "Count", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTallies_EventId_Id",
                table: "AwardTallies",
                columns: new[] { "EventId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTallies_TitleId_Id",
                table: "AwardTallies",
                columns: new[] { "TitleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTallies_UnitId_Id",
                table: "AwardTallies",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTallies_Year_TitleId_Id",
                table: "AwardTallies",
                columns: new[] { "Year", "TitleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTitles_Code",
                table: "AwardTitles",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AwardTitles_FormOfId_Id",
                table: "AwardTitles",
                columns: new[] { "FormOfId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTitles_Kind_ConferringLevel",
                table: "AwardTitles",
                columns: new[] { "Kind", "ConferringLevel" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTitles_LocalUnitId_Id",
                table: "AwardTitles",
                columns: new[] { "LocalUnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTitles_NameFolded",
                table: "AwardTitles",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_AwardTitles_NameSort_Id",
                table: "AwardTitles",
                columns: new[] { "NameSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardTitles_Precedence_Id",
                table: "AwardTitles",
                columns: new[] { "Precedence", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_Code",
                table: "Campaigns",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_Kind_Level",
                table: "Campaigns",
                columns: new[] { "Kind", "Level" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_LaunchingAuthorityId_Id",
                table: "Campaigns",
                columns: new[] { "LaunchingAuthorityId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_LegalDocumentId_Id",
                table: "Campaigns",
                columns: new[] { "LegalDocumentId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_NameFolded",
                table: "Campaigns",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_NameSort_Id",
                table: "Campaigns",
                columns: new[] { "NameSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_ParentId_Id",
                table: "Campaigns",
                columns: new[] { "ParentId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_StartYear_Id",
                table: "Campaigns",
                columns: new[] { "StartYear", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_UnitId_Id",
                table: "Campaigns",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Citations_FactKind_FactId_Ordinal",
                table: "Citations",
                columns: new[] { "FactKind", "FactId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SourceId_Id",
                table: "Citations",
                columns: new[] { "SourceId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ClusterLeaderships_ClusterId_Year_Role",
                table: "ClusterLeaderships",
                columns: new[] { "ClusterId", "Year", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClusterLeaderships_UnitId_Id",
                table: "ClusterLeaderships",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ClusterMemberships_ClusterId_UnitId_ValidFrom",
                table: "ClusterMemberships",
                columns: new[] { "ClusterId", "UnitId", "ValidFrom" },
                unique: true,
                filter: "[ValidFrom] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ClusterMemberships_ContinuesId",
                table: "ClusterMemberships",
                column: "ContinuesId");

            migrationBuilder.CreateIndex(
                name: "IX_ClusterMemberships_UnitId_Id",
                table: "ClusterMemberships",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_Code",
                table: "Clusters",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_Kind_Level",
                table: "Clusters",
                columns: new[] { "Kind", "Level" });

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_NameFolded",
                table: "Clusters",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_NameSort_Id",
                table: "Clusters",
                columns: new[] { "NameSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_OrganizerId_Id",
                table: "Clusters",
                columns: new[] { "OrganizerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_UnitId_Id",
                table: "Clusters",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_AnswerBy_Id",
                table: "CorrectionRequests",
                columns: new[] { "AnswerBy", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_Reference",
                table: "CorrectionRequests",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_CampaignId_Id",
                table: "Events",
                columns: new[] { "CampaignId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_ClusterId_Id",
                table: "Events",
                columns: new[] { "ClusterId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Code",
                table: "Events",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_Date_Id",
                table: "Events",
                columns: new[] { "Date", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_HostId_Id",
                table: "Events",
                columns: new[] { "HostId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_HostUnitId_Id",
                table: "Events",
                columns: new[] { "HostUnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Kind_Id",
                table: "Events",
                columns: new[] { "Kind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_NameFolded",
                table: "Events",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Events_NameSort_Id",
                table: "Events",
                columns: new[] { "NameSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FactRestrictions_FactKind_FactId",
                table: "FactRestrictions",
                columns: new[] { "FactKind", "FactId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactRestrictions_FactKind_VisibleFrom_VisibleUntil_FactId",
                table: "FactRestrictions",
                columns: new[] { "FactKind", "VisibleFrom", "VisibleUntil", "FactId" });

            migrationBuilder.CreateIndex(
                name: "IX_IdempotentAnswers_At",
                table: "IdempotentAnswers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_IdempotentAnswers_Key",
                table: "IdempotentAnswers",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Individuals_NameFolded",
                table: "Individuals",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Individuals_NameSort_Id",
                table: "Individuals",
                columns: new[] { "NameSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Individuals_OrganizationId_Id",
                table: "Individuals",
                columns: new[] { "OrganizationId", "Id" },
                filter: "\"OrganizationId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Individuals_UnitId_Id",
                table: "Individuals",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_Code",
                table: "LegalDocuments",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_IssuedOn_Id",
                table: "LegalDocuments",
                columns: new[] { "IssuedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_IssuerId_Id",
                table: "LegalDocuments",
                columns: new[] { "IssuerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_Number_Id",
                table: "LegalDocuments",
                columns: new[] { "Number", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_ReplacedById_Id",
                table: "LegalDocuments",
                columns: new[] { "ReplacedById", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_TitleFolded",
                table: "LegalDocuments",
                column: "TitleFolded");

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_TitleSort_Id",
                table: "LegalDocuments",
                columns: new[] { "TitleSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_Type_Id",
                table: "LegalDocuments",
                columns: new[] { "Type", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_Code",
                table: "Organizations",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_Kind_Level",
                table: "Organizations",
                columns: new[] { "Kind", "Level" });

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_NameFolded",
                table: "Organizations",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_NameSort_Id",
                table: "Organizations",
                columns: new[] { "NameSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_ParentId_Id",
                table: "Organizations",
                columns: new[] { "ParentId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_UnitId_Id",
                table: "Organizations",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PackageParts_File_Ordinal",
                table: "PackageParts",
                columns: new[] { "File", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pacts_ClusterId_Id",
                table: "Pacts",
                columns: new[] { "ClusterId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Pacts_Code",
                table: "Pacts",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pacts_EventId_Id",
                table: "Pacts",
                columns: new[] { "EventId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Pacts_UnitId_Id",
                table: "Pacts",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Pacts_Year_Id",
                table: "Pacts",
                columns: new[] { "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseChanges_FactKind_Code_Release",
                table: "ReleaseChanges",
                columns: new[] { "FactKind", "Code", "Release" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Releases_Number",
                table: "Releases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportedFigures_ClusterId_Id",
                table: "ReportedFigures",
                columns: new[] { "ClusterId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportedFigures_Code",
                table: "ReportedFigures",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportedFigures_EventId_Id",
                table: "ReportedFigures",
                columns: new[] { "EventId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportedFigures_Indicator_Id",
                table: "ReportedFigures",
                columns: new[] { "Indicator", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportedFigures_UnitId_Id",
                table: "ReportedFigures",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportedFigures_Year_Id",
                table: "ReportedFigures",
                columns: new[] { "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchTerms_EntryId_Word_Accented",
                table: "SearchTerms",
                columns: new[] { "EntryId", "Word", "Accented" });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Code",
                table: "Sources",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Kind_Id",
                table: "Sources",
                columns: new[] { "Kind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Published_Id",
                table: "Sources",
                columns: new[] { "Published", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_TitleFolded",
                table: "Sources",
                column: "TitleFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_TitleSort_Id",
                table: "Sources",
                columns: new[] { "TitleSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StatisticCells_TitleId_Year",
                table: "StatisticCells",
                columns: new[] { "TitleId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_StatisticCells_UnitId_CampaignId_ClusterId_Status_Year_TitleId_RecipientKind_Best_BestSupport_Named_HasTally_Reported_Report~",
                table: "StatisticCells",
                columns: new[] { "UnitId", "CampaignId", "ClusterId", "Status", "Year", "TitleId", "RecipientKind", "Best", "BestSupport", "Named", "HasTally", "Reported", "ReportedSupport", "SourcesDisagree", "PartsDisagree", "Audiences", "VisibleFrom", "VisibleUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_StatisticTotals_CampaignId_ClusterId_Status_Year_UnitId",
                table: "StatisticTotals",
                columns: new[] { "CampaignId", "ClusterId", "Status", "Year", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_StatisticTotals_UnitId_CampaignId_ClusterId_Status_Year",
                table: "StatisticTotals",
                columns: new[] { "UnitId", "CampaignId", "ClusterId", "Status", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_TitlesBuildingOn_BaseId",
                table: "TitlesBuildingOn",
                column: "BaseId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitClosures_DescendantId_Depth",
                table: "UnitClosures",
                columns: new[] { "DescendantId", "Depth" });

            migrationBuilder.CreateIndex(
                name: "IX_UnitLineages_SuccessorId_PredecessorId",
                table: "UnitLineages",
                columns: new[] { "SuccessorId", "PredecessorId" });

            migrationBuilder.CreateIndex(
                name: "IX_UnitsToday_CurrentId_UnitId",
                table: "UnitsToday",
                columns: new[] { "CurrentId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Withdrawals_Code",
                table: "Withdrawals",
                column: "Code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "Awards");

            migrationBuilder.DropTable(
                name: "AwardTallies");

            migrationBuilder.DropTable(
                name: "Citations");

            migrationBuilder.DropTable(
                name: "ClusterLeaderships");

            migrationBuilder.DropTable(
                name: "ClusterMemberships");

            migrationBuilder.DropTable(
                name: "CorrectionRequests");

            migrationBuilder.DropTable(
                name: "FactRestrictions");

            migrationBuilder.DropTable(
                name: "IdempotentAnswers");

            migrationBuilder.DropTable(
                name: "PackageParts");

            migrationBuilder.DropTable(
                name: "Pacts");

            migrationBuilder.DropTable(
                name: "ReleaseChanges");

            migrationBuilder.DropTable(
                name: "Releases");

            migrationBuilder.DropTable(
                name: "ReportedFigures");

            migrationBuilder.DropTable(
                name: "SearchTerms");

            migrationBuilder.DropTable(
                name: "StatisticCells");

            migrationBuilder.DropTable(
                name: "StatisticTotals");

            migrationBuilder.DropTable(
                name: "TitlesBuildingOn");

            migrationBuilder.DropTable(
                name: "UnitClosures");

            migrationBuilder.DropTable(
                name: "UnitLineages");

            migrationBuilder.DropTable(
                name: "UnitsToday");

            migrationBuilder.DropTable(
                name: "Withdrawals");

            migrationBuilder.DropTable(
                name: "Individuals");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "AwardTitles");

            migrationBuilder.DropTable(
                name: "Campaigns");

            migrationBuilder.DropTable(
                name: "Clusters");

            migrationBuilder.DropTable(
                name: "LegalDocuments");

            migrationBuilder.DropTable(
                name: "Organizations");

            migrationBuilder.DropTable(
                name: "AdministrativeUnits");
        }
    }
}
