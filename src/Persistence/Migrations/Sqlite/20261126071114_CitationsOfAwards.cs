using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenEmulationData.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CitationsOfAwards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_ClusterMemberships_ContinuesId", table: "ClusterMemberships");
            migrationBuilder.DropIndex(name: "IX_TitlesBuildingOn_BaseId", table: "TitlesBuildingOn");
            migrationBuilder.DropIndex(name: "IX_Citations_FactKind_FactId_Ordinal", table: "Citations");
            migrationBuilder.DropIndex(name: "IX_Citations_SourceId_Id", table: "Citations");

            migrationBuilder.AddColumn<int>(
                name: "AwardId",
                table: "Individuals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // Each individual is of one award, and has its citations.
            migrationBuilder.Sql(
                "UPDATE \"Individuals\" SET \"AwardId\" = (SELECT a.\"Id\" FROM \"Awards\" a WHERE a.\"IndividualId\" = \"Individuals\".\"Id\")"
                + " WHERE EXISTS (SELECT 1 FROM \"Awards\" a WHERE a.\"IndividualId\" = \"Individuals\".\"Id\");");

            migrationBuilder.RenameTable(name: "Citations", newName: "CitationsBefore");

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    FactKind = table.Column<int>(type: "INTEGER", nullable: false),
                    FactId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Locator = table.Column<string>(type: "TEXT", nullable: true),
                    Verification = table.Column<int>(type: "INTEGER", nullable: true),
                    Basis = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => new { x.FactKind, x.FactId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_Citations_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id");
                });

            migrationBuilder.Sql(
                "INSERT INTO \"Citations\" (\"Id\", \"FactKind\", \"FactId\", \"Ordinal\", \"SourceId\", \"Locator\", \"Verification\", \"Basis\", \"Note\")"
                + " SELECT \"Id\", \"FactKind\", \"FactId\", \"Ordinal\", \"SourceId\", \"Locator\", \"Verification\", \"Basis\", \"Note\" FROM \"CitationsBefore\""
                + " WHERE \"FactKind\" <> 5 ORDER BY \"FactKind\", \"FactId\", \"Ordinal\";");
            migrationBuilder.DropTable(name: "CitationsBefore");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable(name: "Citations", newName: "CitationsBefore");

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    FactKind = table.Column<int>(type: "INTEGER", nullable: false),
                    FactId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Locator = table.Column<string>(type: "TEXT", nullable: true),
                    Verification = table.Column<int>(type: "INTEGER", nullable: true),
                    Basis = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
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

            migrationBuilder.Sql(
                "INSERT INTO \"Citations\" (\"Id\", \"FactKind\", \"FactId\", \"Ordinal\", \"SourceId\", \"Locator\", \"Verification\", \"Basis\", \"Note\")"
                + " SELECT ROW_NUMBER() OVER (ORDER BY a.\"FactKind\", a.\"FactId\", a.\"Ordinal\"), a.* FROM ("
                + "SELECT \"FactKind\", \"FactId\", \"Ordinal\", \"SourceId\", \"Locator\", \"Verification\", \"Basis\", \"Note\" FROM \"CitationsBefore\""
                + " UNION ALL SELECT 5, i.\"Id\", c.\"Ordinal\", c.\"SourceId\", c.\"Locator\", c.\"Verification\", c.\"Basis\", c.\"Note\""
                + " FROM \"CitationsBefore\" c JOIN \"Individuals\" i ON i.\"AwardId\" = c.\"FactId\" WHERE c.\"FactKind\" = 6) a;");
            migrationBuilder.DropTable(name: "CitationsBefore");
            migrationBuilder.DropColumn(name: "AwardId", table: "Individuals");

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
                name: "IX_ClusterMemberships_ContinuesId",
                table: "ClusterMemberships",
                column: "ContinuesId");

            migrationBuilder.CreateIndex(
                name: "IX_TitlesBuildingOn_BaseId",
                table: "TitlesBuildingOn",
                column: "BaseId");
        }
    }
}
