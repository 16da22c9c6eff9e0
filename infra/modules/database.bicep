param name string
param location string
param isProd bool
param adminGroupId string
param adminGroupName string
param subnetId string

resource server 'Microsoft.Sql/servers@2023-08-01' = {
  name: name
  location: location
  properties: {
    minimalTlsVersion: '1.2'
    publicNetworkAccess: 'Enabled'
    administrators: {
      administratorType: 'ActiveDirectory'
      azureADOnlyAuthentication: true
      login: adminGroupName
      principalType: 'Group'
      sid: adminGroupId
      tenantId: subscription().tenantId
    }
  }
}

resource fromTheApp 'Microsoft.Sql/servers/virtualNetworkRules@2023-08-01' = {
  parent: server
  name: 'app'
  properties: {
    virtualNetworkSubnetId: subnetId
  }
}

// Serverless pauses when nobody asks; timers that tick every hour keep it awake, so that dev ticks less often.
resource warehouse 'Microsoft.Sql/servers/databases@2023-08-01' = {
  parent: server
  name: 'warehouse'
  location: location
  sku: {
    name: isProd ? 'GP_Gen5_2' : 'GP_S_Gen5_2'
    tier: 'GeneralPurpose'
  }
  properties: {
    collation: 'SQL_Latin1_General_CP1_CI_AS'
    autoPauseDelay: isProd ? -1 : 60
    zoneRedundant: isProd
    requestedBackupStorageRedundancy: isProd ? 'Zone' : 'Local'
  }
}

output server string = server.properties.fullyQualifiedDomainName
output database string = warehouse.name
