using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenEmulationData.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_StatisticCells_UnitId_CampaignId_ClusterId_Status_Year_TitleId_RecipientKind",
                table: "StatisticCells");

            migrationBuilder.CreateIndex(
                name: "IX_StatisticCells_UnitId_CampaignId_ClusterId_Status_Year_TitleId_RecipientKind_Best_BestSupport_Named_HasTally_Reported_ReportedSupport_SourcesDisagree_PartsDisagree",
                table: "StatisticCells",
                columns: new[] { "UnitId", "CampaignId", "ClusterId", "Status", "Year", "TitleId", "RecipientKind", "Best", "BestSupport", "Named", "HasTally", "Reported", "ReportedSupport", "SourcesDisagree", "PartsDisagree" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_StatisticCells_UnitId_CampaignId_ClusterId_Status_Year_TitleId_RecipientKind_Best_BestSupport_Named_HasTally_Reported_ReportedSupport_SourcesDisagree_PartsDisagree",
                table: "StatisticCells");

            migrationBuilder.CreateIndex(
                name: "IX_StatisticCells_UnitId_CampaignId_ClusterId_Status_Year_TitleId_RecipientKind",
                table: "StatisticCells",
                columns: new[] { "UnitId", "CampaignId", "ClusterId", "Status", "Year", "TitleId", "RecipientKind" },
                unique: true);
        }
    }
}
