targetScope = 'resourceGroup'

@description('Short name that every resource bears')
@minLength(3)
@maxLength(11)
param name string = 'csat'

@description('Azure region')
param location string = resourceGroup().location

@allowed(['dev', 'prod'])
@description('dev is cheap and may be lost; prod is redundant and watched')
param stage string = 'dev'

@description('Object id of the Microsoft Entra group that administers the database')
param sqlAdminGroupId string

@description('Display name of that group')
param sqlAdminGroupName string

@description('Where alerts are sent')
param alertEmail string

@description('Public addresses from which sources deliver exports and people read scorecards')
param allowedAddresses array = []

@description('How long one tick may take; the handler stops by itself at nine tenths of it')
param functionTimeout string = '00:30:00'

@description('Six fields, UTC, for each timer')
param schedules object = {
  WorkBackfills: '0 */10 * * * *'
  IngestExports: '0 5 * * * *'
  BuildKpis: '0 30 1 * * *'
  RenderScorecards: '0 0 6 3 * *'
  CheckFreshness: '0 0 7 * * *'
}

var suffix = uniqueString(resourceGroup().id, name)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}-${suffix}'
  location: location
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    name: 'vnet-${name}-${suffix}'
    location: location
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: '${name}-${suffix}'
    location: location
    isProd: stage == 'prod'
    principalId: identity.properties.principalId
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: take('st${name}${suffix}', 24)
    location: location
    isProd: stage == 'prod'
    principalId: identity.properties.principalId
    subnetId: network.outputs.subnetId
    allowedAddresses: allowedAddresses
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: 'sql-${name}-${suffix}'
    location: location
    isProd: stage == 'prod'
    adminGroupId: sqlAdminGroupId
    adminGroupName: sqlAdminGroupName
    subnetId: network.outputs.subnetId
  }
}

module functionApp 'modules/functionApp.bicep' = {
  name: 'functionApp'
  params: {
    name: 'func-${name}-${suffix}'
    location: location
    identityId: identity.id
    identityClientId: identity.properties.clientId
    subnetId: network.outputs.subnetId
    storageName: storage.outputs.name
    blobEndpoint: storage.outputs.blobEndpoint
    sqlServer: database.outputs.server
    sqlDatabase: database.outputs.database
    insightsConnection: monitoring.outputs.connectionString
    functionTimeout: functionTimeout
    schedules: schedules
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: '${name}-${suffix}'
    location: location
    insightsId: monitoring.outputs.insightsId
    email: alertEmail
    isEnabled: stage == 'prod'
  }
}

output functionApp string = functionApp.outputs.name
output storage string = storage.outputs.name
output sqlServer string = database.outputs.server
output sqlDatabase string = database.outputs.database
output identity string = identity.name
