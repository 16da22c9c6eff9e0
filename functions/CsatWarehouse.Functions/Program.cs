using CsatWarehouse.Functions;

return await Handler.RunAsync(args);
