param name string
param location string
param insightsId string
param email string
param isEnabled bool

var rules = [
  {
    name: 'feed-late'
    text: 'A source has not delivered in time: see runbooks/rejected-import.md'
    query: 'traces | where message has "FeedLate"'
    frequency: 'PT1H'
    window: 'PT1H'
    operator: 'GreaterThan'
    severity: 2
  }
  {
    name: 'tick-failed'
    text: 'A timer failed, after all its retries or before: the reason is in the traces of the same operation'
    query: 'requests | where success == false'
    frequency: 'PT15M'
    window: 'PT15M'
    operator: 'GreaterThan'
    severity: 1
  }
  {
    name: 'no-ingest'
    text: 'No import has succeeded for six hours: the app is stopped, or never gets to its end'
    query: 'requests | where name == "IngestExports" and success == true'
    frequency: 'PT1H'
    window: 'PT6H'
    operator: 'LessThanOrEqual'
    severity: 1
  }
]

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  properties: {
    groupShortName: 'csat'
    enabled: true
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [for rule in rules: {
  name: '${rule.name}-${name}'
  location: location
  properties: {
    description: rule.text
    enabled: isEnabled
    severity: rule.severity
    scopes: [insightsId]
    evaluationFrequency: rule.frequency
    windowSize: rule.window
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Count'
          operator: rule.operator
          threshold: 0
        }
      ]
    }
    actions: {
      actionGroups: [group.id]
    }
  }
}]
