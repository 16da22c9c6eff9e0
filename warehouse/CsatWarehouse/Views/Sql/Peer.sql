SELECT
  p."PeerKey" AS "PeerKey",
  p."Name" AS "Peer",
  p."PeerClass" AS "Peer Class",
  CASE WHEN p."PeerClass" = 'own-industry' THEN 1 WHEN p."PeerClass" = 'best-competitor' THEN 2 ELSE 3 END AS "PeerClassOrder"
FROM "DimPeer" p
