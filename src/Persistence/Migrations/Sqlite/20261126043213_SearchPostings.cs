using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenEmulationData.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SearchPostings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "SearchEntryId",
                table: "FactRestrictions",
                type: "INTEGER",
                nullable: true);

            // Entries are numbered in the order of their names from here on.
            migrationBuilder.RenameTable(name: "SearchEntries", newName: "SearchEntriesBefore");

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    EntityId = table.Column<int>(type: "INTEGER", nullable: false),
                    NameSort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 800, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchPostings",
                columns: table => new
                {
                    WordId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Entries = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchPostings", x => new { x.WordId, x.Kind });
                    table.ForeignKey(
                        name: "FK_SearchPostings_SearchWords_WordId",
                        column: x => x.WordId,
                        principalTable: "SearchWords",
                        principalColumn: "Id");
                });

            // What is published stays to be found. Only by SQL, in hexadecimal digits, since no database makes bytes of many rows.
            migrationBuilder.Sql(
                "INSERT INTO \"SearchEntries\" (\"Id\", \"Kind\", \"EntityId\", \"NameSort\")"
                + " SELECT ROW_NUMBER() OVER (ORDER BY o.\"NameSort\", o.\"Id\"), o.\"Kind\", o.\"EntityId\", o.\"NameSort\" FROM \"SearchEntriesBefore\" o;");
            migrationBuilder.Sql(
                "INSERT INTO \"SearchPostings\" (\"WordId\", \"Kind\", \"Entries\")"
                + " SELECT t.\"WordId\", n.\"Kind\", unhex(group_concat(printf('%08X', n.\"Id\"), '' ORDER BY n.\"Id\"))"
                + " FROM \"SearchTerms\" t JOIN \"SearchEntriesBefore\" o ON o.\"Id\" = t.\"EntryId\""
                + " JOIN \"SearchEntries\" n ON n.\"Kind\" = o.\"Kind\" AND n.\"EntityId\" = o.\"EntityId\""
                + " GROUP BY t.\"WordId\", n.\"Kind\";");
            migrationBuilder.Sql(
                "UPDATE \"FactRestrictions\" SET \"SearchEntryId\" = (SELECT n.\"Id\" FROM \"SearchEntries\" n"
                + " WHERE n.\"Kind\" = 5 AND n.\"EntityId\" = \"FactRestrictions\".\"FactId\") WHERE \"FactKind\" = 5;");
            migrationBuilder.DropTable(name: "SearchTerms");
            migrationBuilder.DropTable(name: "SearchEntriesBefore");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SearchEntryId",
                table: "FactRestrictions");

            // Lists cannot be taken apart by SQL: search finds nothing then until the next import.
            migrationBuilder.DropTable(
                name: "SearchPostings");

            migrationBuilder.CreateTable(
                name: "SearchTerms",
                columns: table => new
                {
                    WordId = table.Column<int>(type: "INTEGER", nullable: false),
                    EntryId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTerms", x => new { x.WordId, x.EntryId });
                    table.ForeignKey(
                        name: "FK_SearchTerms_SearchWords_WordId",
                        column: x => x.WordId,
                        principalTable: "SearchWords",
                        principalColumn: "Id");
                });
        }
    }
}
