import { string } from 'dynamodb-toolbox/schema/string';
import { prefix } from 'dynamodb-toolbox/transformers/prefix';

/** A report and its items share a partition key, so that one query finds a report's parts or notes. */
const REPORT = prefix('R');

/** The attribute that holds a report's id: it *is* the partition key, so it is neither stored nor projected twice. */
export const reportKey = string().key().savedAs('pk').transform(REPORT);

export const reportPartition = (reportId: string): string => REPORT.encode(reportId);

/** The id of the report of a partition. */
export const reportIn = (partition: string): string => REPORT.decode(partition);
