/** A menu of files that the page can make of what is seen. */
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './download-menu.module.css';
import { saveFile } from './save-file.ts';

export interface Download {
  /** What the menu says, such as "GEXF (Gephi)". */
  readonly label: string;
  /** With its ending. */
  readonly fileName: string;
  /** Its media type. */
  readonly type: string;
  /** Made when it is asked for; a heavy library is imported here. */
  readonly make: () => string | Blob | Promise<string | Blob>;
}

export function DownloadMenu({ downloads }: { readonly downloads: readonly Download[] }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<string | null>(null);
  const save = async ({ fileName, type, make }: Download) => {
    setFailure(null);
    try {
      saveFile(fileName, type, await make());
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button">{t('download.label')}</Button>
        <Popover className="popover">
          <Menu className={styles['menu'] ?? ''}>
            {downloads.map((download) => (
              <MenuItem key={download.fileName} className={styles['item'] ?? ''} onAction={() => void save(download)}>
                {download.label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {failure !== null && <span role="alert">{t('download.failed', { message: failure })}</span>}
    </>
  );
}
