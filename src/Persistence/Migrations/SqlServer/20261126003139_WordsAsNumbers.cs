using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenEmulationData.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WordsAsNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Word = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    Accented = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SearchWords_Word_Accented",
                table: "SearchWords",
                columns: new[] { "Word", "Accented" },
                unique: true);

            migrationBuilder.DropPrimaryKey(name: "PK_SearchTerms", table: "SearchTerms");

            migrationBuilder.RenameTable(name: "SearchTerms", newName: "SearchTermsInWords");

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

            // What is published stays to be found.
            migrationBuilder.Sql(
                "INSERT INTO \"SearchWords\" (\"Id\", \"Word\", \"Accented\")"
                + " SELECT ROW_NUMBER() OVER (ORDER BY w.\"Word\", w.\"Accented\"), w.\"Word\", w.\"Accented\""
                + " FROM (SELECT DISTINCT \"Word\", \"Accented\" FROM \"SearchTermsInWords\") w;");
            migrationBuilder.Sql(
                "INSERT INTO \"SearchTerms\" (\"WordId\", \"EntryId\") SELECT w.\"Id\", t.\"EntryId\" FROM \"SearchTermsInWords\" t"
                + " JOIN \"SearchWords\" w ON w.\"Word\" = t.\"Word\" AND w.\"Accented\" = t.\"Accented\";");
            migrationBuilder.DropTable(name: "SearchTermsInWords");

            migrationBuilder.DropColumn(name: "Name", table: "SearchEntries");
            migrationBuilder.DropColumn(name: "NameFolded", table: "SearchEntries");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "Name", table: "SearchEntries", type: "nvarchar(max)", nullable: false, defaultValue: "", collation: "Latin1_General_BIN2");
            migrationBuilder.AddColumn<string>(name: "NameFolded", table: "SearchEntries", type: "nvarchar(800)", maxLength: 800, nullable: false, defaultValue: "", collation: "Latin1_General_BIN2");

            migrationBuilder.DropPrimaryKey(name: "PK_SearchTerms", table: "SearchTerms");

            migrationBuilder.RenameTable(name: "SearchTerms", newName: "SearchTermsInNumbers");

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
                });

            migrationBuilder.Sql(
                "INSERT INTO \"SearchTerms\" (\"Word\", \"Accented\", \"EntryId\") SELECT w.\"Word\", w.\"Accented\", t.\"EntryId\""
                + " FROM \"SearchTermsInNumbers\" t JOIN \"SearchWords\" w ON w.\"Id\" = t.\"WordId\";");
            migrationBuilder.DropTable(name: "SearchTermsInNumbers");
            migrationBuilder.DropTable(name: "SearchWords");

            migrationBuilder.CreateIndex(
                name: "IX_SearchTerms_EntryId_Word_Accented",
                table: "SearchTerms",
                columns: new[] { "EntryId", "Word", "Accented" });
        }
    }
}
