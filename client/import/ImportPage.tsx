import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useText } from "../i18n";
import { answered, service, type Shape } from "../service";
import { Button, Loading, Notice, Page } from "../ui";
import { useSentence } from "../refusal";
import { ChooseFile } from "./ChooseFile";
import { Preview } from "./Preview";
import "./import.css";

/** Has the service read a file; nothing is stored by it. */
const readFile = (file: File): Promise<Shape<"ImportPreview">> =>
  answered(
    service.POST("/api/imports", {
      params: { query: { name: file.name } },
      headers: { "content-type": "application/octet-stream" },
      // The description calls a file's bytes a string; they are sent as they are.
      body: "",
      bodySerializer: () => file,
    }),
  );

/** A law comes in: choose a file, look at what was read, accept it. */
export function ImportPage() {
  const text = useText();
  const sentence = useSentence();
  const [name, setName] = useState("");
  const reading = useMutation({ mutationFn: readFile });
  const choose = (file: File) => {
    setName(file.name);
    reading.mutate(file);
  };
  return (
    <Page
      title={text("import.title")}
      lead={text("import.lead")}
      wide={reading.isSuccess}
      actions={
        reading.isSuccess ? (
          <Button onPress={() => reading.reset()}>{text("import.another")}</Button>
        ) : null
      }
    >
      {reading.isPending ? (
        <Loading what={text("import.reading", { name })} />
      ) : reading.isSuccess ? (
        <Preview key={reading.data.sha256} preview={reading.data} />
      ) : (
        <>
          {reading.isError ? (
            <Notice tone="error" title={text("import.refused", { name })}>
              {sentence(reading.error)}
            </Notice>
          ) : null}
          <ChooseFile onChoose={choose} />
        </>
      )}
    </Page>
  );
}
