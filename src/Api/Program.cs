using OpenEmulationData.Api.Commands;

return await PortalCommandLine.RunAsync(args);
