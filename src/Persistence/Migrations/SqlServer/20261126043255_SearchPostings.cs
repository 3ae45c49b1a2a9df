using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenEmulationData.Persistence.Migrations.SqlServer
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
                type: "int",
                nullable: true);

            // Entries are numbered in the order of their names from here on.
            migrationBuilder.DropPrimaryKey(name: "PK_SearchEntries", table: "SearchEntries");
            migrationBuilder.RenameTable(name: "SearchEntries", newName: "SearchEntriesBefore");

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    EntityId = table.Column<int>(type: "int", nullable: false),
                    NameSort = table.Column<string>(type: "varchar(800)", unicode: false, maxLength: 800, nullable: false, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchPostings",
                columns: table => new
                {
                    WordId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Entries = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
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
                "INSERT INTO \"SearchPostings\" (\"WordId\", \"Kind\", \"Entries\") SELECT k.\"WordId\", k.\"Kind\", CONVERT(varbinary(max),"
                + " (SELECT CONVERT(char(8), CONVERT(binary(4), n.\"Id\"), 2) FROM \"SearchTerms\" t JOIN \"SearchEntriesBefore\" o ON o.\"Id\" = t.\"EntryId\""
                + " JOIN \"SearchEntries\" n ON n.\"Kind\" = o.\"Kind\" AND n.\"EntityId\" = o.\"EntityId\""
                + " WHERE t.\"WordId\" = k.\"WordId\" AND n.\"Kind\" = k.\"Kind\" ORDER BY n.\"Id\" FOR XML PATH('')), 2)"
                + " FROM (SELECT DISTINCT t.\"WordId\", o.\"Kind\" FROM \"SearchTerms\" t JOIN \"SearchEntriesBefore\" o ON o.\"Id\" = t.\"EntryId\") k;");
            migrationBuilder.Sql(
                "EXEC(N'UPDATE \"FactRestrictions\" SET \"SearchEntryId\" = (SELECT n.\"Id\" FROM \"SearchEntries\" n"
                + " WHERE n.\"Kind\" = 5 AND n.\"EntityId\" = \"FactRestrictions\".\"FactId\") WHERE \"FactKind\" = 5');");
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
                    WordId = table.Column<int>(type: "int", nullable: false),
                    EntryId = table.Column<int>(type: "int", nullable: false)
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
