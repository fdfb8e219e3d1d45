import { useState } from "react";
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import { levelsOf } from "../../../law/edit";
import { profileOf, ruleOf } from "../../../law/number";
import type { ProvisionElement } from "../../../law/schema";
import { useText } from "../../i18n";
import { Button } from "../../ui";
import { afterMenu } from "../chrome/afterMenu";
import type { Desk } from "../desk";
import { AnswerSheet } from "./AnswerSheet";
import { actOf, asked, insertThing, things, type Asked, type Thing } from "./things";

const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** The levels of the law's tradition by the names that the law gives them. */
const levelNames = (desk: Desk): { element: ProvisionElement; name: string }[] => {
  const profile = profileOf(desk.state.doc);
  return levelsOf(desk.state.doc).map((element) => ({
    element,
    name: capital(ruleOf(profile, element, null).reference.one),
  }));
};

const isAsked = (thing: Thing): thing is Asked => asked.some((one) => one === thing);

const isThing = (key: unknown): key is Thing => things.some((thing) => thing === key);

/** Inserts provisions of every level, and whatever else a law consists of. */
export function InsertMenu({ desk }: { desk: Desk }) {
  const text = useText();
  const [asking, setAsking] = useState<Asked | null>(null);
  const insert = (key: unknown) => {
    if (!isThing(key)) desk.insert(key as ProvisionElement);
    else if (isAsked(key)) setAsking(key);
    else desk.edit(actOf(key), insertThing(desk.state, key));
    if (!isThing(key) || !isAsked(key)) afterMenu(desk);
  };
  return (
    <>
      <MenuTrigger>
        <Button look="quiet">+ {text("editor.insert")} ▾</Button>
        <Popover className="menu-popover">
          <Menu className="menu" onAction={insert}>
            <MenuSection aria-label={text("editor.insert.provisions")}>
              {levelNames(desk).map(({ element, name }) => (
                <MenuItem key={element} id={element} className="menu-item">
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
            <MenuSection>
              <Header className="menu-head">{text("editor.insert.more")}</Header>
              {things.map((thing) => (
                <MenuItem key={thing} id={thing} className="menu-item">
                  {text(`editor.act.${actOf(thing)}`)}
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      {asking === null ? null : (
        <AnswerSheet desk={desk} thing={asking} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
