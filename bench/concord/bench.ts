// Speed of one baseline against many national laws, on invented laws with heavy revision.
//   npm run bench:concord -- [ARTICLES] [LAWS]
import { createBaseline } from "../../law/concord";
import { model, readAnew } from "./laws";

const articles = Number(process.argv[2] ?? 300);
const laws = Number(process.argv[3] ?? 50);

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function timed(name: string, run: () => void): void {
  const [cpu, wall] = [processor(), performance.now()];
  run();
  const [spent, passed] = [processor() - cpu, (performance.now() - wall) / 1000];
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${name} | ${spent.toFixed(2)} s | ${passed.toFixed(2)} s | ${Math.round((spent / laws) * 1000)} ms | ${memory} MB`,
  );
}

const { baseline, national } = model(articles, laws);
const provisions = national.reduce((sum, { doc }) => {
  let count = 0;
  doc.descendants(({ type }) => void (count += type.name === "provision" ? 1 : 0));
  return sum + count;
}, 0);
console.log(
  `A model of ${articles} articles, ${laws} laws with ${provisions} provisions (memory before: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB)`,
);
console.log("run | processor | wall | processor a law | memory");
const ready = createBaseline([baseline]);
timed("cold", () => national.forEach((one) => void ready.concord(one)));
timed("again, laws at hand", () => national.forEach((one) => void ready.concord(one)));
const anew = national.map(readAnew);
timed("again, laws read anew", () => anew.forEach((one) => void ready.concord(one)));
console.log(`largest memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
