CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "AdministrativeUnits" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AdministrativeUnits" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameFolded" TEXT NOT NULL,
    "NameSort" TEXT NOT NULL,
    "ShortName" TEXT NOT NULL,
    "EnglishName" TEXT NULL,
    "Level" INTEGER NOT NULL,
    "ValidFrom" TEXT NULL,
    "ValidTo" TEXT NULL,
    "ParentId" INTEGER NULL,
    "CurrentId" INTEGER NULL,
    CONSTRAINT "FK_AdministrativeUnits_AdministrativeUnits_CurrentId" FOREIGN KEY ("CurrentId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_AdministrativeUnits_AdministrativeUnits_ParentId" FOREIGN KEY ("ParentId") REFERENCES "AdministrativeUnits" ("Id")
);

CREATE TABLE "AuditEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AuditEntries" PRIMARY KEY,
    "At" TEXT NOT NULL,
    "Actor" TEXT NOT NULL,
    "Action" INTEGER NOT NULL,
    "Code" TEXT NULL,
    "Before" TEXT NULL,
    "After" TEXT NULL,
    "Release" INTEGER NULL
);

CREATE TABLE "CorrectionRequests" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CorrectionRequests" PRIMARY KEY,
    "Reference" TEXT NOT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "AnswerBy" TEXT NOT NULL,
    "About" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Contact" TEXT NULL
);

CREATE TABLE "FactRestrictions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_FactRestrictions" PRIMARY KEY,
    "FactKind" INTEGER NOT NULL,
    "FactId" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "VisibleFrom" TEXT NULL,
    "VisibleUntil" TEXT NULL
);

CREATE TABLE "IdempotentAnswers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_IdempotentAnswers" PRIMARY KEY,
    "Key" TEXT NOT NULL,
    "Request" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Answer" BLOB NOT NULL
);

CREATE TABLE "PackageParts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PackageParts" PRIMARY KEY,
    "File" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "Content" BLOB NOT NULL
);

CREATE TABLE "ReleaseChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReleaseChanges" PRIMARY KEY,
    "Release" INTEGER NOT NULL,
    "FactKind" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Columns" TEXT NULL
);

CREATE TABLE "Releases" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Releases" PRIMARY KEY,
    "Number" INTEGER NOT NULL,
    "PublishedAt" TEXT NOT NULL,
    "Note" TEXT NULL,
    "Checksum" TEXT NOT NULL,
    "Licence" TEXT NOT NULL,
    "Citation" TEXT NOT NULL,
    "Counts_AdministrativeUnits" INTEGER NOT NULL,
    "Counts_AwardTallies" INTEGER NOT NULL,
    "Counts_AwardTitles" INTEGER NOT NULL,
    "Counts_Awards" INTEGER NOT NULL,
    "Counts_Campaigns" INTEGER NOT NULL,
    "Counts_Citations" INTEGER NOT NULL,
    "Counts_Clusters" INTEGER NOT NULL,
    "Counts_Events" INTEGER NOT NULL,
    "Counts_Individuals" INTEGER NOT NULL,
    "Counts_LegalDocuments" INTEGER NOT NULL,
    "Counts_Organizations" INTEGER NOT NULL,
    "Counts_Pacts" INTEGER NOT NULL,
    "Counts_ReportedFigures" INTEGER NOT NULL,
    "Counts_Sources" INTEGER NOT NULL
);

CREATE TABLE "SearchEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SearchEntries" PRIMARY KEY,
    "Kind" INTEGER NOT NULL,
    "EntityId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "NameFolded" TEXT NOT NULL,
    "NameSort" TEXT NOT NULL
);

CREATE TABLE "Sources" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Sources" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Publisher" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "TitleFolded" TEXT NOT NULL,
    "TitleSort" TEXT NOT NULL,
    "Published" TEXT NULL,
    "DateEarliest" TEXT NULL,
    "DateLatest" TEXT NULL,
    "Byline" TEXT NULL,
    "Url" TEXT NULL,
    "Language" TEXT NOT NULL,
    "Note" TEXT NULL
);

CREATE TABLE "StatisticTotals" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StatisticTotals" PRIMARY KEY,
    "Year" INTEGER NULL,
    "Status" INTEGER NOT NULL,
    "UnitId" INTEGER NOT NULL,
    "CampaignId" INTEGER NULL,
    "ClusterId" INTEGER NULL,
    "Named" INTEGER NOT NULL,
    "Reported" INTEGER NULL,
    "Best" INTEGER NOT NULL,
    "BestSupport" INTEGER NOT NULL,
    "ReportedSupport" INTEGER NULL,
    "HasTally" INTEGER NOT NULL,
    "SourcesDisagree" INTEGER NOT NULL,
    "PartsDisagree" INTEGER NOT NULL,
    "TitlesOverlap" INTEGER NOT NULL,
    "OneLawTitle" INTEGER NOT NULL,
    "Audiences" INTEGER NOT NULL,
    "VisibleFrom" TEXT NULL,
    "VisibleUntil" TEXT NULL
);

CREATE TABLE "Withdrawals" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Withdrawals" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "Reason" INTEGER NOT NULL
);

CREATE TABLE "AwardTitles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AwardTitles" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameFolded" TEXT NOT NULL,
    "NameSort" TEXT NOT NULL,
    "EnglishName" TEXT NULL,
    "Kind" INTEGER NOT NULL,
    "Class" INTEGER NULL,
    "ConferringLevel" INTEGER NOT NULL,
    "ConferringAuthorityText" TEXT NULL,
    "RecipientKindSet" INTEGER NOT NULL,
    "LegalBasis" TEXT NULL,
    "Precedence" INTEGER NOT NULL,
    "Statutory" INTEGER NOT NULL,
    "FormOfId" INTEGER NULL,
    "LocalUnitId" INTEGER NULL,
    "ValidFrom" TEXT NULL,
    "ValidTo" TEXT NULL,
    CONSTRAINT "FK_AwardTitles_AdministrativeUnits_LocalUnitId" FOREIGN KEY ("LocalUnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_AwardTitles_AwardTitles_FormOfId" FOREIGN KEY ("FormOfId") REFERENCES "AwardTitles" ("Id")
);

CREATE TABLE "Organizations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Organizations" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameFolded" TEXT NOT NULL,
    "NameSort" TEXT NOT NULL,
    "EnglishName" TEXT NULL,
    "Kind" INTEGER NOT NULL,
    "Level" INTEGER NULL,
    "UnitId" INTEGER NULL,
    "ParentId" INTEGER NULL,
    "ValidFrom" TEXT NULL,
    "ValidTo" TEXT NULL,
    CONSTRAINT "FK_Organizations_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_Organizations_Organizations_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Organizations" ("Id")
);

CREATE TABLE "UnitClosures" (
    "AncestorId" INTEGER NOT NULL,
    "DescendantId" INTEGER NOT NULL,
    "Depth" INTEGER NOT NULL,
    CONSTRAINT "PK_UnitClosures" PRIMARY KEY ("AncestorId", "DescendantId"),
    CONSTRAINT "FK_UnitClosures_AdministrativeUnits_AncestorId" FOREIGN KEY ("AncestorId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_UnitClosures_AdministrativeUnits_DescendantId" FOREIGN KEY ("DescendantId") REFERENCES "AdministrativeUnits" ("Id")
) WITHOUT ROWID;

CREATE TABLE "UnitLineages" (
    "PredecessorId" INTEGER NOT NULL,
    "SuccessorId" INTEGER NOT NULL,
    CONSTRAINT "PK_UnitLineages" PRIMARY KEY ("PredecessorId", "SuccessorId"),
    CONSTRAINT "FK_UnitLineages_AdministrativeUnits_PredecessorId" FOREIGN KEY ("PredecessorId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_UnitLineages_AdministrativeUnits_SuccessorId" FOREIGN KEY ("SuccessorId") REFERENCES "AdministrativeUnits" ("Id")
) WITHOUT ROWID;

CREATE TABLE "UnitsToday" (
    "UnitId" INTEGER NOT NULL,
    "CurrentId" INTEGER NOT NULL,
    CONSTRAINT "PK_UnitsToday" PRIMARY KEY ("UnitId", "CurrentId"),
    CONSTRAINT "FK_UnitsToday_AdministrativeUnits_CurrentId" FOREIGN KEY ("CurrentId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_UnitsToday_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id")
) WITHOUT ROWID;

CREATE TABLE "SearchTerms" (
    "Word" TEXT NOT NULL,
    "Accented" TEXT NOT NULL,
    "EntryId" INTEGER NOT NULL,
    CONSTRAINT "PK_SearchTerms" PRIMARY KEY ("Word", "EntryId", "Accented"),
    CONSTRAINT "FK_SearchTerms_SearchEntries_EntryId" FOREIGN KEY ("EntryId") REFERENCES "SearchEntries" ("Id")
) WITHOUT ROWID;

CREATE TABLE "Citations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Citations" PRIMARY KEY,
    "FactKind" INTEGER NOT NULL,
    "FactId" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "SourceId" INTEGER NOT NULL,
    "Locator" TEXT NULL,
    "Verification" INTEGER NULL,
    "Basis" INTEGER NULL,
    "Note" TEXT NULL,
    CONSTRAINT "FK_Citations_Sources_SourceId" FOREIGN KEY ("SourceId") REFERENCES "Sources" ("Id")
);

CREATE TABLE "StatisticCells" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StatisticCells" PRIMARY KEY,
    "TitleId" INTEGER NULL,
    "RecipientKind" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "UnitId" INTEGER NOT NULL,
    "CampaignId" INTEGER NULL,
    "ClusterId" INTEGER NULL,
    "Named" INTEGER NOT NULL,
    "Reported" INTEGER NULL,
    "Best" INTEGER NOT NULL,
    "BestSupport" INTEGER NOT NULL,
    "ReportedSupport" INTEGER NULL,
    "HasTally" INTEGER NOT NULL,
    "Decision" INTEGER NOT NULL,
    "DecidingTallyId" INTEGER NULL,
    "SourcesDisagree" INTEGER NOT NULL,
    "PartsDisagree" INTEGER NOT NULL,
    "Audiences" INTEGER NOT NULL,
    "VisibleFrom" TEXT NULL,
    "VisibleUntil" TEXT NULL,
    CONSTRAINT "FK_StatisticCells_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_StatisticCells_AwardTitles_TitleId" FOREIGN KEY ("TitleId") REFERENCES "AwardTitles" ("Id")
);

CREATE TABLE "TitlesBuildingOn" (
    "TitleId" INTEGER NOT NULL,
    "BaseId" INTEGER NOT NULL,
    CONSTRAINT "PK_TitlesBuildingOn" PRIMARY KEY ("TitleId", "BaseId"),
    CONSTRAINT "FK_TitlesBuildingOn_AwardTitles_BaseId" FOREIGN KEY ("BaseId") REFERENCES "AwardTitles" ("Id"),
    CONSTRAINT "FK_TitlesBuildingOn_AwardTitles_TitleId" FOREIGN KEY ("TitleId") REFERENCES "AwardTitles" ("Id")
) WITHOUT ROWID;

CREATE TABLE "Clusters" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Clusters" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameFolded" TEXT NOT NULL,
    "NameSort" TEXT NOT NULL,
    "EnglishName" TEXT NULL,
    "Kind" INTEGER NOT NULL,
    "Level" INTEGER NOT NULL,
    "OrganizerId" INTEGER NULL,
    "UnitId" INTEGER NULL,
    "ValidFrom" TEXT NULL,
    "ValidTo" TEXT NULL,
    "ReportedClusterCount" INTEGER NULL,
    "ReportedMemberCount" INTEGER NULL,
    "MemberPrecision" INTEGER NULL,
    CONSTRAINT "FK_Clusters_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_Clusters_Organizations_OrganizerId" FOREIGN KEY ("OrganizerId") REFERENCES "Organizations" ("Id")
);

CREATE TABLE "Individuals" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Individuals" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameFolded" TEXT NOT NULL,
    "NameSort" TEXT NOT NULL,
    "Position" TEXT NULL,
    "OrganizationId" INTEGER NULL,
    "UnitId" INTEGER NULL,
    "Withheld" INTEGER NOT NULL,
    "WithheldAt" TEXT NULL,
    CONSTRAINT "FK_Individuals_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_Individuals_Organizations_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "Organizations" ("Id")
);

CREATE TABLE "LegalDocuments" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LegalDocuments" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Number" TEXT NULL,
    "Title" TEXT NOT NULL,
    "TitleFolded" TEXT NOT NULL,
    "TitleSort" TEXT NOT NULL,
    "EnglishTitle" TEXT NULL,
    "Type" INTEGER NOT NULL,
    "IssuerId" INTEGER NULL,
    "IssuerText" TEXT NULL,
    "IssuedOn" TEXT NULL,
    "EffectiveFrom" TEXT NULL,
    "EffectiveTo" TEXT NULL,
    "ReplacedById" INTEGER NULL,
    CONSTRAINT "FK_LegalDocuments_LegalDocuments_ReplacedById" FOREIGN KEY ("ReplacedById") REFERENCES "LegalDocuments" ("Id"),
    CONSTRAINT "FK_LegalDocuments_Organizations_IssuerId" FOREIGN KEY ("IssuerId") REFERENCES "Organizations" ("Id")
);

CREATE TABLE "ClusterLeaderships" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClusterLeaderships" PRIMARY KEY,
    "ClusterId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "UnitId" INTEGER NOT NULL,
    "Role" INTEGER NOT NULL,
    "Basis" INTEGER NULL,
    CONSTRAINT "FK_ClusterLeaderships_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_ClusterLeaderships_Clusters_ClusterId" FOREIGN KEY ("ClusterId") REFERENCES "Clusters" ("Id")
);

CREATE TABLE "ClusterMemberships" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClusterMemberships" PRIMARY KEY,
    "ClusterId" INTEGER NOT NULL,
    "UnitId" INTEGER NOT NULL,
    "MemberName" TEXT NOT NULL,
    "ValidFrom" TEXT NULL,
    "ValidTo" TEXT NULL,
    "Basis" INTEGER NULL,
    "ContinuesId" INTEGER NULL,
    CONSTRAINT "FK_ClusterMemberships_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_ClusterMemberships_ClusterMemberships_ContinuesId" FOREIGN KEY ("ContinuesId") REFERENCES "ClusterMemberships" ("Id"),
    CONSTRAINT "FK_ClusterMemberships_Clusters_ClusterId" FOREIGN KEY ("ClusterId") REFERENCES "Clusters" ("Id")
);

CREATE TABLE "Campaigns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Campaigns" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameFolded" TEXT NOT NULL,
    "NameSort" TEXT NOT NULL,
    "EnglishName" TEXT NULL,
    "Slogan" TEXT NULL,
    "Kind" INTEGER NOT NULL,
    "Level" INTEGER NOT NULL,
    "LaunchingAuthorityId" INTEGER NULL,
    "LaunchingAuthorityText" TEXT NULL,
    "UnitId" INTEGER NULL,
    "LaunchDate" TEXT NULL,
    "StartYear" INTEGER NULL,
    "EndYear" INTEGER NULL,
    "ParentId" INTEGER NULL,
    "LegalDocumentId" INTEGER NULL,
    CONSTRAINT "FK_Campaigns_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_Campaigns_Campaigns_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Campaigns" ("Id"),
    CONSTRAINT "FK_Campaigns_LegalDocuments_LegalDocumentId" FOREIGN KEY ("LegalDocumentId") REFERENCES "LegalDocuments" ("Id"),
    CONSTRAINT "FK_Campaigns_Organizations_LaunchingAuthorityId" FOREIGN KEY ("LaunchingAuthorityId") REFERENCES "Organizations" ("Id")
);

CREATE TABLE "Awards" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Awards" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "TitleId" INTEGER NOT NULL,
    "TitleText" TEXT NULL,
    "RecipientKind" INTEGER NOT NULL,
    "OrganizationId" INTEGER NULL,
    "IndividualId" INTEGER NULL,
    "UnitId" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "AchievementYearFrom" INTEGER NULL,
    "AchievementYearTo" INTEGER NULL,
    "Year" INTEGER NOT NULL,
    "ProposedDate" TEXT NULL,
    "ConsultationEnds" TEXT NULL,
    "ConferredDate" TEXT NULL,
    "ConferringAuthorityId" INTEGER NULL,
    "ConferringAuthorityText" TEXT NULL,
    "ProposingBodyText" TEXT NULL,
    "DecisionNumber" TEXT NULL,
    "RevokedDate" TEXT NULL,
    "RevocationReason" TEXT NULL,
    "EmbargoedUntil" TEXT NULL,
    "CampaignId" INTEGER NULL,
    "ClusterId" INTEGER NULL,
    CONSTRAINT "FK_Awards_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_Awards_AwardTitles_TitleId" FOREIGN KEY ("TitleId") REFERENCES "AwardTitles" ("Id"),
    CONSTRAINT "FK_Awards_Campaigns_CampaignId" FOREIGN KEY ("CampaignId") REFERENCES "Campaigns" ("Id"),
    CONSTRAINT "FK_Awards_Clusters_ClusterId" FOREIGN KEY ("ClusterId") REFERENCES "Clusters" ("Id"),
    CONSTRAINT "FK_Awards_Individuals_IndividualId" FOREIGN KEY ("IndividualId") REFERENCES "Individuals" ("Id"),
    CONSTRAINT "FK_Awards_Organizations_ConferringAuthorityId" FOREIGN KEY ("ConferringAuthorityId") REFERENCES "Organizations" ("Id"),
    CONSTRAINT "FK_Awards_Organizations_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "Organizations" ("Id")
);

CREATE TABLE "Events" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Events" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "ConferenceCode" TEXT NULL,
    "Kind" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "NameFolded" TEXT NOT NULL,
    "NameSort" TEXT NOT NULL,
    "Date" TEXT NULL,
    "SubjectYear" TEXT NULL,
    "HostUnitId" INTEGER NULL,
    "HostId" INTEGER NULL,
    "ClusterId" INTEGER NULL,
    "CampaignId" INTEGER NULL,
    "Place" TEXT NULL,
    CONSTRAINT "FK_Events_AdministrativeUnits_HostUnitId" FOREIGN KEY ("HostUnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_Events_Campaigns_CampaignId" FOREIGN KEY ("CampaignId") REFERENCES "Campaigns" ("Id"),
    CONSTRAINT "FK_Events_Clusters_ClusterId" FOREIGN KEY ("ClusterId") REFERENCES "Clusters" ("Id"),
    CONSTRAINT "FK_Events_Organizations_HostId" FOREIGN KEY ("HostId") REFERENCES "Organizations" ("Id")
);

CREATE TABLE "AwardTallies" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AwardTallies" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "TitleId" INTEGER NULL,
    "TitleText" TEXT NOT NULL,
    "RecipientKind" INTEGER NOT NULL,
    "Count" INTEGER NOT NULL,
    "Precision" INTEGER NOT NULL,
    "Qualifier" TEXT NULL,
    "UnitId" INTEGER NOT NULL,
    "YearFrom" INTEGER NULL,
    "YearTo" INTEGER NULL,
    "ConferredYear" INTEGER NULL,
    "Year" INTEGER NOT NULL,
    "ConferringAuthorityText" TEXT NULL,
    "CampaignId" INTEGER NULL,
    "ClusterId" INTEGER NULL,
    "EventId" INTEGER NULL,
    CONSTRAINT "FK_AwardTallies_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_AwardTallies_AwardTitles_TitleId" FOREIGN KEY ("TitleId") REFERENCES "AwardTitles" ("Id"),
    CONSTRAINT "FK_AwardTallies_Campaigns_CampaignId" FOREIGN KEY ("CampaignId") REFERENCES "Campaigns" ("Id"),
    CONSTRAINT "FK_AwardTallies_Clusters_ClusterId" FOREIGN KEY ("ClusterId") REFERENCES "Clusters" ("Id"),
    CONSTRAINT "FK_AwardTallies_Events_EventId" FOREIGN KEY ("EventId") REFERENCES "Events" ("Id")
);

CREATE TABLE "Pacts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Pacts" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "SignedOn" TEXT NULL,
    "ClusterId" INTEGER NULL,
    "UnitId" INTEGER NULL,
    "EventId" INTEGER NULL,
    "SignatoryCount" INTEGER NULL,
    "SignatoryKind" TEXT NULL,
    CONSTRAINT "FK_Pacts_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_Pacts_Clusters_ClusterId" FOREIGN KEY ("ClusterId") REFERENCES "Clusters" ("Id"),
    CONSTRAINT "FK_Pacts_Events_EventId" FOREIGN KEY ("EventId") REFERENCES "Events" ("Id")
);

CREATE TABLE "ReportedFigures" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReportedFigures" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Indicator" TEXT NOT NULL,
    "IndicatorText" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "UnitOfMeasure" TEXT NOT NULL,
    "Precision" INTEGER NOT NULL,
    "Qualifier" TEXT NULL,
    "UnitId" INTEGER NULL,
    "Year" INTEGER NULL,
    "AsOf" TEXT NULL,
    "ClusterId" INTEGER NULL,
    "EventId" INTEGER NULL,
    CONSTRAINT "FK_ReportedFigures_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id"),
    CONSTRAINT "FK_ReportedFigures_Clusters_ClusterId" FOREIGN KEY ("ClusterId") REFERENCES "Clusters" ("Id"),
    CONSTRAINT "FK_ReportedFigures_Events_EventId" FOREIGN KEY ("EventId") REFERENCES "Events" ("Id")
);

CREATE INDEX "IX_AdministrativeUnits_Code_ValidFrom" ON "AdministrativeUnits" ("Code", "ValidFrom");

CREATE INDEX "IX_AdministrativeUnits_CurrentId_Id" ON "AdministrativeUnits" ("CurrentId");

CREATE INDEX "IX_AdministrativeUnits_Level_Id" ON "AdministrativeUnits" ("Level");

CREATE INDEX "IX_AdministrativeUnits_NameFolded" ON "AdministrativeUnits" ("NameFolded");

CREATE INDEX "IX_AdministrativeUnits_NameSort_Id" ON "AdministrativeUnits" ("NameSort");

CREATE INDEX "IX_AdministrativeUnits_ParentId_Id" ON "AdministrativeUnits" ("ParentId");

CREATE UNIQUE INDEX "IX_AdministrativeUnits_Version" ON "AdministrativeUnits" ("Version");

CREATE INDEX "IX_AuditEntries_Code_Id" ON "AuditEntries" ("Code");

CREATE INDEX "IX_Awards_CampaignId_Id" ON "Awards" ("CampaignId") WHERE "CampaignId" IS NOT NULL;

CREATE INDEX "IX_Awards_ClusterId_Id" ON "Awards" ("ClusterId") WHERE "ClusterId" IS NOT NULL;

CREATE UNIQUE INDEX "IX_Awards_Code" ON "Awards" ("Code");

CREATE INDEX "IX_Awards_ConferredDate_Id" ON "Awards" ("ConferredDate");

CREATE INDEX "IX_Awards_ConferringAuthorityId_Id" ON "Awards" ("ConferringAuthorityId") WHERE "ConferringAuthorityId" IS NOT NULL;

CREATE INDEX "IX_Awards_DecisionNumber_Id" ON "Awards" ("DecisionNumber");

CREATE INDEX "IX_Awards_IndividualId_Id" ON "Awards" ("IndividualId") WHERE "IndividualId" IS NOT NULL;

CREATE INDEX "IX_Awards_OrganizationId_Id" ON "Awards" ("OrganizationId") WHERE "OrganizationId" IS NOT NULL;

CREATE INDEX "IX_Awards_Status_Year_Id" ON "Awards" ("Status", "Year");

CREATE INDEX "IX_Awards_TitleId_Id" ON "Awards" ("TitleId");

CREATE INDEX "IX_Awards_UnitId_Id" ON "Awards" ("UnitId");

CREATE INDEX "IX_Awards_Year_TitleId_Id" ON "Awards" ("Year", "TitleId");

CREATE INDEX "IX_AwardTallies_CampaignId_Id" ON "AwardTallies" ("CampaignId");

CREATE INDEX "IX_AwardTallies_ClusterId_Id" ON "AwardTallies" ("ClusterId");

CREATE UNIQUE INDEX "IX_AwardTallies_Code" ON "AwardTallies" ("Code");

CREATE INDEX "IX_AwardTallies_Count_Id" ON "AwardTallies" ("Count");

CREATE INDEX "IX_AwardTallies_EventId_Id" ON "AwardTallies" ("EventId");

CREATE INDEX "IX_AwardTallies_TitleId_Id" ON "AwardTallies" ("TitleId");

CREATE INDEX "IX_AwardTallies_UnitId_Id" ON "AwardTallies" ("UnitId");

CREATE INDEX "IX_AwardTallies_Year_TitleId_Id" ON "AwardTallies" ("Year", "TitleId");

CREATE UNIQUE INDEX "IX_AwardTitles_Code" ON "AwardTitles" ("Code");

CREATE INDEX "IX_AwardTitles_FormOfId_Id" ON "AwardTitles" ("FormOfId");

CREATE INDEX "IX_AwardTitles_Kind_ConferringLevel" ON "AwardTitles" ("Kind", "ConferringLevel");

CREATE INDEX "IX_AwardTitles_LocalUnitId_Id" ON "AwardTitles" ("LocalUnitId");

CREATE INDEX "IX_AwardTitles_NameFolded" ON "AwardTitles" ("NameFolded");

CREATE INDEX "IX_AwardTitles_NameSort_Id" ON "AwardTitles" ("NameSort");

CREATE INDEX "IX_AwardTitles_Precedence_Id" ON "AwardTitles" ("Precedence");

CREATE UNIQUE INDEX "IX_Campaigns_Code" ON "Campaigns" ("Code");

CREATE INDEX "IX_Campaigns_Kind_Level" ON "Campaigns" ("Kind", "Level");

CREATE INDEX "IX_Campaigns_LaunchingAuthorityId_Id" ON "Campaigns" ("LaunchingAuthorityId");

CREATE INDEX "IX_Campaigns_LegalDocumentId_Id" ON "Campaigns" ("LegalDocumentId");

CREATE INDEX "IX_Campaigns_NameFolded" ON "Campaigns" ("NameFolded");

CREATE INDEX "IX_Campaigns_NameSort_Id" ON "Campaigns" ("NameSort");

CREATE INDEX "IX_Campaigns_ParentId_Id" ON "Campaigns" ("ParentId");

CREATE INDEX "IX_Campaigns_StartYear_Id" ON "Campaigns" ("StartYear");

CREATE INDEX "IX_Campaigns_UnitId_Id" ON "Campaigns" ("UnitId");

CREATE UNIQUE INDEX "IX_Citations_FactKind_FactId_Ordinal" ON "Citations" ("FactKind", "FactId", "Ordinal");

CREATE INDEX "IX_Citations_SourceId_Id" ON "Citations" ("SourceId");

CREATE UNIQUE INDEX "IX_ClusterLeaderships_ClusterId_Year_Role" ON "ClusterLeaderships" ("ClusterId", "Year", "Role");

CREATE INDEX "IX_ClusterLeaderships_UnitId_Id" ON "ClusterLeaderships" ("UnitId");

CREATE UNIQUE INDEX "IX_ClusterMemberships_ClusterId_UnitId_ValidFrom" ON "ClusterMemberships" ("ClusterId", "UnitId", "ValidFrom");

CREATE INDEX "IX_ClusterMemberships_ContinuesId" ON "ClusterMemberships" ("ContinuesId");

CREATE INDEX "IX_ClusterMemberships_UnitId_Id" ON "ClusterMemberships" ("UnitId");

CREATE UNIQUE INDEX "IX_Clusters_Code" ON "Clusters" ("Code");

CREATE INDEX "IX_Clusters_Kind_Level" ON "Clusters" ("Kind", "Level");

CREATE INDEX "IX_Clusters_NameFolded" ON "Clusters" ("NameFolded");

CREATE INDEX "IX_Clusters_NameSort_Id" ON "Clusters" ("NameSort");

CREATE INDEX "IX_Clusters_OrganizerId_Id" ON "Clusters" ("OrganizerId");

CREATE INDEX "IX_Clusters_UnitId_Id" ON "Clusters" ("UnitId");

CREATE INDEX "IX_CorrectionRequests_AnswerBy_Id" ON "CorrectionRequests" ("AnswerBy");

CREATE UNIQUE INDEX "IX_CorrectionRequests_Reference" ON "CorrectionRequests" ("Reference");

CREATE INDEX "IX_Events_CampaignId_Id" ON "Events" ("CampaignId");

CREATE INDEX "IX_Events_ClusterId_Id" ON "Events" ("ClusterId");

CREATE UNIQUE INDEX "IX_Events_Code" ON "Events" ("Code");

CREATE INDEX "IX_Events_Date_Id" ON "Events" ("Date");

CREATE INDEX "IX_Events_HostId_Id" ON "Events" ("HostId");

CREATE INDEX "IX_Events_HostUnitId_Id" ON "Events" ("HostUnitId");

CREATE INDEX "IX_Events_Kind_Id" ON "Events" ("Kind");

CREATE INDEX "IX_Events_NameFolded" ON "Events" ("NameFolded");

CREATE INDEX "IX_Events_NameSort_Id" ON "Events" ("NameSort");

CREATE UNIQUE INDEX "IX_FactRestrictions_FactKind_FactId" ON "FactRestrictions" ("FactKind", "FactId");

CREATE INDEX "IX_FactRestrictions_FactKind_VisibleFrom_VisibleUntil_FactId" ON "FactRestrictions" ("FactKind", "VisibleFrom", "VisibleUntil", "FactId");

CREATE INDEX "IX_IdempotentAnswers_At" ON "IdempotentAnswers" ("At");

CREATE UNIQUE INDEX "IX_IdempotentAnswers_Key" ON "IdempotentAnswers" ("Key");

CREATE INDEX "IX_Individuals_NameFolded" ON "Individuals" ("NameFolded");

CREATE INDEX "IX_Individuals_NameSort_Id" ON "Individuals" ("NameSort");

CREATE INDEX "IX_Individuals_OrganizationId_Id" ON "Individuals" ("OrganizationId") WHERE "OrganizationId" IS NOT NULL;

CREATE INDEX "IX_Individuals_UnitId_Id" ON "Individuals" ("UnitId");

CREATE UNIQUE INDEX "IX_LegalDocuments_Code" ON "LegalDocuments" ("Code");

CREATE INDEX "IX_LegalDocuments_IssuedOn_Id" ON "LegalDocuments" ("IssuedOn");

CREATE INDEX "IX_LegalDocuments_IssuerId_Id" ON "LegalDocuments" ("IssuerId");

CREATE INDEX "IX_LegalDocuments_Number_Id" ON "LegalDocuments" ("Number");

CREATE INDEX "IX_LegalDocuments_ReplacedById_Id" ON "LegalDocuments" ("ReplacedById");

CREATE INDEX "IX_LegalDocuments_TitleFolded" ON "LegalDocuments" ("TitleFolded");

CREATE INDEX "IX_LegalDocuments_TitleSort_Id" ON "LegalDocuments" ("TitleSort");

CREATE INDEX "IX_LegalDocuments_Type_Id" ON "LegalDocuments" ("Type");

CREATE UNIQUE INDEX "IX_Organizations_Code" ON "Organizations" ("Code");

CREATE INDEX "IX_Organizations_Kind_Level" ON "Organizations" ("Kind", "Level");

CREATE INDEX "IX_Organizations_NameFolded" ON "Organizations" ("NameFolded");

CREATE INDEX "IX_Organizations_NameSort_Id" ON "Organizations" ("NameSort");

CREATE INDEX "IX_Organizations_ParentId_Id" ON "Organizations" ("ParentId");

CREATE INDEX "IX_Organizations_UnitId_Id" ON "Organizations" ("UnitId");

CREATE UNIQUE INDEX "IX_PackageParts_File_Ordinal" ON "PackageParts" ("File", "Ordinal");

CREATE INDEX "IX_Pacts_ClusterId_Id" ON "Pacts" ("ClusterId");

CREATE UNIQUE INDEX "IX_Pacts_Code" ON "Pacts" ("Code");

CREATE INDEX "IX_Pacts_EventId_Id" ON "Pacts" ("EventId");

CREATE INDEX "IX_Pacts_UnitId_Id" ON "Pacts" ("UnitId");

CREATE INDEX "IX_Pacts_Year_Id" ON "Pacts" ("Year");

CREATE UNIQUE INDEX "IX_ReleaseChanges_FactKind_Code_Release" ON "ReleaseChanges" ("FactKind", "Code", "Release");

CREATE UNIQUE INDEX "IX_Releases_Number" ON "Releases" ("Number");

CREATE INDEX "IX_ReportedFigures_ClusterId_Id" ON "ReportedFigures" ("ClusterId");

CREATE UNIQUE INDEX "IX_ReportedFigures_Code" ON "ReportedFigures" ("Code");

CREATE INDEX "IX_ReportedFigures_EventId_Id" ON "ReportedFigures" ("EventId");

CREATE INDEX "IX_ReportedFigures_Indicator_Id" ON "ReportedFigures" ("Indicator");

CREATE INDEX "IX_ReportedFigures_UnitId_Id" ON "ReportedFigures" ("UnitId");

CREATE INDEX "IX_ReportedFigures_Year_Id" ON "ReportedFigures" ("Year");

CREATE INDEX "IX_SearchTerms_EntryId_Word_Accented" ON "SearchTerms" ("EntryId", "Word", "Accented");

CREATE UNIQUE INDEX "IX_Sources_Code" ON "Sources" ("Code");

CREATE INDEX "IX_Sources_Kind_Id" ON "Sources" ("Kind");

CREATE INDEX "IX_Sources_Published_Id" ON "Sources" ("Published");

CREATE INDEX "IX_Sources_TitleFolded" ON "Sources" ("TitleFolded");

CREATE INDEX "IX_Sources_TitleSort_Id" ON "Sources" ("TitleSort");

CREATE INDEX "IX_StatisticCells_TitleId_Year" ON "StatisticCells" ("TitleId", "Year");

CREATE INDEX "IX_StatisticCells_UnitId_CampaignId_ClusterId_Status_Year_TitleId_RecipientKind_Best_BestSupport_Named_HasTally_Reported_ReportedSupport_SourcesDisagree_PartsDisagree_Audiences_VisibleFrom_VisibleUntil" ON "StatisticCells" ("UnitId", "CampaignId", "ClusterId", "Status", "Year", "TitleId", "RecipientKind", "Best", "BestSupport", "Named", "HasTally", "Reported", "ReportedSupport", "SourcesDisagree", "PartsDisagree", "Audiences", "VisibleFrom", "VisibleUntil");

CREATE INDEX "IX_StatisticTotals_CampaignId_ClusterId_Status_Year_UnitId" ON "StatisticTotals" ("CampaignId", "ClusterId", "Status", "Year", "UnitId");

CREATE INDEX "IX_StatisticTotals_UnitId_CampaignId_ClusterId_Status_Year" ON "StatisticTotals" ("UnitId", "CampaignId", "ClusterId", "Status", "Year");

CREATE INDEX "IX_TitlesBuildingOn_BaseId" ON "TitlesBuildingOn" ("BaseId");

CREATE INDEX "IX_UnitClosures_DescendantId_Depth" ON "UnitClosures" ("DescendantId", "Depth");

CREATE INDEX "IX_UnitLineages_SuccessorId_PredecessorId" ON "UnitLineages" ("SuccessorId", "PredecessorId");

CREATE INDEX "IX_UnitsToday_CurrentId_UnitId" ON "UnitsToday" ("CurrentId", "UnitId");

CREATE UNIQUE INDEX "IX_Withdrawals_Code" ON "Withdrawals" ("Code");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125152922_Initial', '10.0.14');

DROP INDEX "IX_ReleaseChanges_FactKind_Code_Release";

ALTER TABLE "Releases" ADD "PublicChecksum" TEXT NOT NULL DEFAULT '';

ALTER TABLE "ReleaseChanges" ADD "Audiences" INTEGER NOT NULL DEFAULT 0;

UPDATE "Releases" SET "PublicChecksum" = "Checksum";

UPDATE "ReleaseChanges" SET "Audiences" = 7;

UPDATE "ReleaseChanges" SET "Audiences" = 4 WHERE "FactKind" = 6 AND ("Columns" LIKE '%embargoed_until%' OR "Code" IN (SELECT "Code" FROM "FactRestrictions"));

CREATE UNIQUE INDEX "IX_ReleaseChanges_FactKind_Code_Release_Audiences" ON "ReleaseChanges" ("FactKind", "Code", "Release", "Audiences");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125181711_AudiencesOfChanges', '10.0.14');

CREATE TABLE "SearchWords" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SearchWords" PRIMARY KEY,
    "Word" TEXT NOT NULL,
    "Accented" TEXT NOT NULL
);

CREATE UNIQUE INDEX "IX_SearchWords_Word_Accented" ON "SearchWords" ("Word", "Accented");

ALTER TABLE "SearchTerms" RENAME TO "SearchTermsInWords";

CREATE TABLE "SearchTerms" (
    "WordId" INTEGER NOT NULL,
    "EntryId" INTEGER NOT NULL,
    CONSTRAINT "PK_SearchTerms" PRIMARY KEY ("WordId", "EntryId"),
    CONSTRAINT "FK_SearchTerms_SearchWords_WordId" FOREIGN KEY ("WordId") REFERENCES "SearchWords" ("Id")
) WITHOUT ROWID;

INSERT INTO "SearchWords" ("Id", "Word", "Accented") SELECT ROW_NUMBER() OVER (ORDER BY w."Word", w."Accented"), w."Word", w."Accented" FROM (SELECT DISTINCT "Word", "Accented" FROM "SearchTermsInWords") w;

INSERT INTO "SearchTerms" ("WordId", "EntryId") SELECT w."Id", t."EntryId" FROM "SearchTermsInWords" t JOIN "SearchWords" w ON w."Word" = t."Word" AND w."Accented" = t."Accented";

DROP TABLE "SearchTermsInWords";

ALTER TABLE "SearchEntries" DROP COLUMN "Name";

ALTER TABLE "SearchEntries" DROP COLUMN "NameFolded";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126003132_WordsAsNumbers', '10.0.14');

ALTER TABLE "FactRestrictions" ADD "SearchEntryId" INTEGER NULL;

ALTER TABLE "SearchEntries" RENAME TO "SearchEntriesBefore";

CREATE TABLE "SearchEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SearchEntries" PRIMARY KEY,
    "Kind" INTEGER NOT NULL,
    "EntityId" INTEGER NOT NULL,
    "NameSort" TEXT NOT NULL
);

CREATE TABLE "SearchPostings" (
    "WordId" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Entries" BLOB NOT NULL,
    CONSTRAINT "PK_SearchPostings" PRIMARY KEY ("WordId", "Kind"),
    CONSTRAINT "FK_SearchPostings_SearchWords_WordId" FOREIGN KEY ("WordId") REFERENCES "SearchWords" ("Id")
) WITHOUT ROWID;

INSERT INTO "SearchEntries" ("Id", "Kind", "EntityId", "NameSort") SELECT ROW_NUMBER() OVER (ORDER BY o."NameSort", o."Id"), o."Kind", o."EntityId", o."NameSort" FROM "SearchEntriesBefore" o;

INSERT INTO "SearchPostings" ("WordId", "Kind", "Entries") SELECT t."WordId", n."Kind", unhex(group_concat(printf('%08X', n."Id"), '' ORDER BY n."Id")) FROM "SearchTerms" t JOIN "SearchEntriesBefore" o ON o."Id" = t."EntryId" JOIN "SearchEntries" n ON n."Kind" = o."Kind" AND n."EntityId" = o."EntityId" GROUP BY t."WordId", n."Kind";

UPDATE "FactRestrictions" SET "SearchEntryId" = (SELECT n."Id" FROM "SearchEntries" n WHERE n."Kind" = 5 AND n."EntityId" = "FactRestrictions"."FactId") WHERE "FactKind" = 5;

DROP TABLE "SearchTerms";

DROP TABLE "SearchEntriesBefore";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126043213_SearchPostings', '10.0.14');

DROP INDEX "IX_ClusterMemberships_ContinuesId";

DROP INDEX "IX_TitlesBuildingOn_BaseId";

DROP INDEX "IX_Citations_FactKind_FactId_Ordinal";

DROP INDEX "IX_Citations_SourceId_Id";

ALTER TABLE "Individuals" ADD "AwardId" INTEGER NOT NULL DEFAULT 0;

UPDATE "Individuals" SET "AwardId" = (SELECT a."Id" FROM "Awards" a WHERE a."IndividualId" = "Individuals"."Id") WHERE EXISTS (SELECT 1 FROM "Awards" a WHERE a."IndividualId" = "Individuals"."Id");

ALTER TABLE "Citations" RENAME TO "CitationsBefore";

CREATE TABLE "Citations" (
    "Id" INTEGER NOT NULL,
    "FactKind" INTEGER NOT NULL,
    "FactId" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "SourceId" INTEGER NOT NULL,
    "Locator" TEXT NULL,
    "Verification" INTEGER NULL,
    "Basis" INTEGER NULL,
    "Note" TEXT NULL,
    CONSTRAINT "PK_Citations" PRIMARY KEY ("FactKind", "FactId", "Ordinal"),
    CONSTRAINT "FK_Citations_Sources_SourceId" FOREIGN KEY ("SourceId") REFERENCES "Sources" ("Id")
) WITHOUT ROWID;

INSERT INTO "Citations" ("Id", "FactKind", "FactId", "Ordinal", "SourceId", "Locator", "Verification", "Basis", "Note") SELECT "Id", "FactKind", "FactId", "Ordinal", "SourceId", "Locator", "Verification", "Basis", "Note" FROM "CitationsBefore" WHERE "FactKind" <> 5 ORDER BY "FactKind", "FactId", "Ordinal";

DROP TABLE "CitationsBefore";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126071114_CitationsOfAwards', '10.0.14');

DROP INDEX "IX_Sources_TitleFolded";

DROP INDEX "IX_Organizations_NameFolded";

DROP INDEX "IX_LegalDocuments_TitleFolded";

DROP INDEX "IX_Individuals_NameFolded";

DROP INDEX "IX_Events_NameFolded";

DROP INDEX "IX_Clusters_NameFolded";

DROP INDEX "IX_Campaigns_NameFolded";

DROP INDEX "IX_AwardTitles_NameFolded";

DROP INDEX "IX_AdministrativeUnits_NameFolded";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126075640_NoIndexesOfFoldedNames', '10.0.14');

