import { filesBelow, importsOf, SOURCES, treeOf } from './sources.ts';
import * as ts from 'ts-morph';
const T = filesBelow('test').filter(f=>f.endsWith('.test.ts')&&!f.startsWith('test/meta')&&!f.startsWith('test/browser'));
const testOf = (f:string)=>f.replace(/^src\//,'test/').replace(/\.ts$/,'.test.ts');
const ef=(file:string)=>treeOf(file).statements.some((s:any)=>s.modifiers?.some((m:any)=>m.kind===ts.ts.SyntaxKind.ExportKeyword)&&(ts.ts.isFunctionDeclaration(s)||ts.ts.isClassDeclaration(s)||(ts.ts.isVariableStatement(s)&&s.declarationList.declarations.some((d:any)=>d.initializer&&(ts.ts.isArrowFunction(d.initializer)||ts.ts.isFunctionExpression(d.initializer))))));
const un=SOURCES.filter(f=>ef(f)&&!T.includes(testOf(f)));
const cache=new Map<string,Set<string>>();
const reach=(t:string)=>{ if(cache.has(t)) return cache.get(t)!; const r=new Set<string>(); const go=(f:string)=>{ if(r.has(f)||!(SOURCES.includes(f)||f.startsWith('test/'))) return; r.add(f); try { for (const {target} of importsOf(f)) if(target) go(target);} catch {} }; go(t); cache.set(t,r); return r; };
const by=new Map<string,string[]>(); for (const f of un) { const k=f.split('/').slice(0,-1).join('/'); by.set(k,[...(by.get(k)??[]),f]); }
for (const [k,fs] of by) { const near=T.filter(t=>t.startsWith(k.replace('src','test').split('/').slice(0,2).join('/'))); const full=near.filter(t=>fs.every(f=>reach(t).has(f))); const never=fs.filter(f=>!T.some(t=>reach(t).has(f))); console.log(k, fs.length, 'reached wholly by', full.slice(0,6).join(' '), full.length, 'never', never.join(' ')); }
