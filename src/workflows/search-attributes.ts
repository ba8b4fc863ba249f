import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';

/**
 * By what operators find runs in Temporal's UI. Ids are keywords: the SQL stores allow three Int attributes in all.
 * None may hold personal data.
 */
export const CASE_ATTRIBUTE = defineSearchAttributeKey('CasewrightCase', SearchAttributeType.KEYWORD);
export const ORGANIZATION_ATTRIBUTE = defineSearchAttributeKey('CasewrightOrganization', SearchAttributeType.KEYWORD);
/** Of the case's latest decision. */
export const OUTCOME_ATTRIBUTE = defineSearchAttributeKey('CasewrightOutcome', SearchAttributeType.KEYWORD);
/** Of the case's latest decision, 0 … 1. */
export const RISK_ATTRIBUTE = defineSearchAttributeKey('CasewrightRisk', SearchAttributeType.DOUBLE);

export const SEARCH_ATTRIBUTES = [CASE_ATTRIBUTE, ORGANIZATION_ATTRIBUTE, OUTCOME_ATTRIBUTE, RISK_ATTRIBUTE];
