import { DropZone, FileTrigger, isFileDropItem } from "react-aria-components";
import { useText } from "../i18n";
import { Button } from "../ui";

const extensions = [".xml", ".akn", ".docx", ".html", ".htm", ".md", ".txt", ".json"];

/** A place to drop a file on, with a button that does the same from the keyboard. */
export function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const text = useText();
  return (
    <DropZone
      className="drop-zone"
      aria-label={text("import.file")}
      onDrop={(event) => {
        const item = event.items.find(isFileDropItem);
        if (item) void item.getFile().then(onChoose);
      }}
    >
      <p className="drop-title">{text("import.drop")}</p>
      <p className="muted">{text("import.or")}</p>
      <FileTrigger
        acceptedFileTypes={extensions}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onChoose(file);
        }}
      >
        <Button look="primary">{text("import.choose")}</Button>
      </FileTrigger>
      <p className="muted drop-kinds">{text("import.kinds")}</p>
    </DropZone>
  );
}
