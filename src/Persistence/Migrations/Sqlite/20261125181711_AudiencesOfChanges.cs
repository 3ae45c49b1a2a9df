using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenEmulationData.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AudiencesOfChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ReleaseChanges_FactKind_Code_Release",
                table: "ReleaseChanges");

            migrationBuilder.AddColumn<string>(
                name: "PublicChecksum",
                table: "Releases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Audiences",
                table: "ReleaseChanges",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // What earlier releases changed is told to everybody (7), but of awards that are or were restricted only to stewards (4).
            migrationBuilder.Sql("UPDATE \"Releases\" SET \"PublicChecksum\" = \"Checksum\";");
            migrationBuilder.Sql("UPDATE \"ReleaseChanges\" SET \"Audiences\" = 7;");
            migrationBuilder.Sql(
                "UPDATE \"ReleaseChanges\" SET \"Audiences\" = 4 WHERE \"FactKind\" = 6"
                + " AND (\"Columns\" LIKE '%embargoed_until%' OR \"Code\" IN (SELECT \"Code\" FROM \"FactRestrictions\"));");

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseChanges_FactKind_Code_Release_Audiences",
                table: "ReleaseChanges",
                columns: new[] { "FactKind", "Code", "Release", "Audiences" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ReleaseChanges_FactKind_Code_Release_Audiences",
                table: "ReleaseChanges");

            migrationBuilder.DropColumn(
                name: "PublicChecksum",
                table: "Releases");

            migrationBuilder.DropColumn(
                name: "Audiences",
                table: "ReleaseChanges");

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseChanges_FactKind_Code_Release",
                table: "ReleaseChanges",
                columns: new[] { "FactKind", "Code", "Release" },
                unique: true);
        }
    }
}
