/** The CycloneDX bill of what ships, the same bytes for the same source: npm's own, without what changes from run to run. */
import { spawnSync } from 'node:child_process';
import { shippedWorks } from './shipped-works';

interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string; type: string } };
  components: { name: string; version: string }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/** @throws {Error} when npm makes none, or one that lacks a work that ships */
export function billOfMaterials(name: string, epoch: string): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel=error'];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const bill = JSON.parse(stdout) as Bill;
  const works = shippedWorks();
  const ships = (one: { name: string; version: string }) =>
    works.some((work) => work.name === one.name && work.version === one.version);
  const components = bill.components.filter(ships);
  if (components.length !== works.length)
    throw new Error(`the bill names ${components.length} works of ${works.length} that ship`);
  const refs = new Set(works.map((work) => `${work.name}@${work.version}`));
  delete bill.serialNumber;
  bill.metadata = {
    timestamp: new Date(Number(epoch) * 1000).toISOString(),
    component: { ...bill.metadata.component, name, type: 'application' },
  };
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref) || ref.startsWith(`${name}@`))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  return `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`;
}
