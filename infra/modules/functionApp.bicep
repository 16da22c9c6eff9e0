param name string
param location string
param identityId string
param identityClientId string
param subnetId string
param storageName string
param blobEndpoint string
param sqlServer string
param sqlDatabase string
param insightsConnection string
param functionTimeout string
param schedules object

// Flex Consumption: billed by the run, joins a network, and lets a tick take longer than the ten minutes of the old Consumption plan.
resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: subnetId
    functionAppConfig: {
      runtime: {
        name: 'custom'
        version: '1.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: 40
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${blobEndpoint}deployment'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      appSettings: concat([
        {
          name: 'AzureWebJobsStorage__accountName'
          value: storageName
        }
        {
          name: 'AzureWebJobsStorage__credential'
          value: 'managedidentity'
        }
        {
          name: 'AzureWebJobsStorage__clientId'
          value: identityClientId
        }
        {
          name: 'AZURE_CLIENT_ID'
          value: identityClientId
        }
        {
          name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
          value: insightsConnection
        }
        {
          name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING'
          value: 'ClientId=${identityClientId};Authorization=AAD'
        }
        {
          name: 'AzureFunctionsJobHost__functionTimeout'
          value: functionTimeout
        }
        {
          name: 'CSAT_WORKSPACE'
          value: 'workspace'
        }
        {
          name: 'CSAT__Warehouse__Provider'
          value: 'sqlserver'
        }
        {
          name: 'CSAT__Warehouse__ConnectionString'
          value: 'Server=${sqlServer};Database=${sqlDatabase};Authentication=Active Directory Managed Identity;User Id=${identityClientId};Encrypt=True'
        }
        {
          name: 'CSAT__Exports__Account'
          value: blobEndpoint
        }
        {
          name: 'CSAT__Exports__Container'
          value: 'exports'
        }
        {
          name: 'CSAT__Scorecards__Account'
          value: blobEndpoint
        }
        {
          name: 'CSAT__Scorecards__Container'
          value: 'scorecards'
        }
      ], map(items(schedules), schedule => {
        name: '${schedule.key}__Schedule'
        value: schedule.value
      }))
    }
  }
}

output name string = app.name
