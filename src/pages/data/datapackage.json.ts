/** The data as a package of the Frictionless standard: https://datapackage.org */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadSite } from '../_data.ts';
import { respond } from '../_files.ts';
import { csvFields, json } from './_files.ts';

export const GET: APIRoute = async () => {
  const { reports } = await loadSite();
  const fields = (await getCollection('fields')).map(({ data }) => data);
  const described = csvFields.map((name) => {
    const field = fields.find(({ id }) => id === `observation.${name}`);
    if (field === undefined) return { name, type: 'string', format: 'uri' };
    const { type, description, values } = field;
    return {
      name,
      type,
      description,
      ...(values && { constraints: { enum: Object.keys(values) } }),
    };
  });
  const list = (name: string, schema: string) => ({
    name,
    path: `${name}.json`,
    format: 'json',
    mediatype: 'application/json',
    jsonSchema: `schema/${schema}.json`,
  });
  return respond(
    json({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'duidu',
      title: '对读：政府工作报告里的数字',
      licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit' }],
      resources: [
        {
          name: 'observations-table',
          path: 'observations.csv',
          type: 'table',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          schema: { fields: described, primaryKey: ['id'] },
        },
        list('observations', 'observation'),
        list('pledges', 'pledge'),
        list('ledger', 'numeral'),
        list('indicators', 'indicator'),
        ...reports.map(({ meta: { id } }) => ({
          name: id,
          path: `reports/${id}.md`,
          format: 'md',
          mediatype: 'text/markdown',
        })),
      ],
    }),
    'application/json',
  );
};
