using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenEmulationData.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class NoIndexesOfFoldedNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sources_TitleFolded",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Organizations_NameFolded",
                table: "Organizations");

            migrationBuilder.DropIndex(
                name: "IX_LegalDocuments_TitleFolded",
                table: "LegalDocuments");

            migrationBuilder.DropIndex(
                name: "IX_Individuals_NameFolded",
                table: "Individuals");

            migrationBuilder.DropIndex(
                name: "IX_Events_NameFolded",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Clusters_NameFolded",
                table: "Clusters");

            migrationBuilder.DropIndex(
                name: "IX_Campaigns_NameFolded",
                table: "Campaigns");

            migrationBuilder.DropIndex(
                name: "IX_AwardTitles_NameFolded",
                table: "AwardTitles");

            migrationBuilder.DropIndex(
                name: "IX_AdministrativeUnits_NameFolded",
                table: "AdministrativeUnits");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Sources_TitleFolded",
                table: "Sources",
                column: "TitleFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_NameFolded",
                table: "Organizations",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_TitleFolded",
                table: "LegalDocuments",
                column: "TitleFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Individuals_NameFolded",
                table: "Individuals",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Events_NameFolded",
                table: "Events",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_NameFolded",
                table: "Clusters",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_NameFolded",
                table: "Campaigns",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_AwardTitles_NameFolded",
                table: "AwardTitles",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_AdministrativeUnits_NameFolded",
                table: "AdministrativeUnits",
                column: "NameFolded");
        }
    }
}
