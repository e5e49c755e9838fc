/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Problem;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.CultureView.Moment;
import org.stemma.core.record.Records;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Photos and files kept with the acts, newest first. Enter opens a copy in the system's own viewer. */
final class FilesPage implements CulturePage {

	private static final Texts TEXTS = new Texts(FilesPage.class);

	private final Workplace workplace;
	private final Banner banner;
	private final RowTable<KeptFile> files;

	FilesPage(Composite parent, Workplace workplace, Banner banner) {
		this.workplace = workplace;
		this.banner = banner;
		files = new RowTable<>(parent, "files", List.of(RowColumn.of(TEXTS.get("file.name"), 300, KeptFile::name),
				RowColumn.of(TEXTS.get("file.when"), 190, KeptFile::performed),
				RowColumn.of(TEXTS.get("file.act"), 180, KeptFile::act),
				RowColumn.of(TEXTS.get("file.type"), 140, KeptFile::mediaType)));
		files.onOpen(this::open);
	}

	@Override
	public void show(CultureView culture) {
		List<Moment> moments = culture.timeline().reversed();
		Records records = workplace.laboratory().records();
		workplace.background().run(TEXTS.get("file.reading"), () -> moments.stream().map(Moment::act).map(records::find)
				.flatMap(Optional::stream).flatMap(act -> KeptFile.of(act).stream()).toList(), this::show);
	}

	private void show(List<KeptFile> found) {
		if (!files.control().isDisposed()) {
			files.show(found);
		}
	}

	private void open(KeptFile file) {
		workplace.background().run(file.name(), () -> copy(file), this::launch, banner::failed);
	}

	private Path copy(KeptFile file) throws IOException {
		Path copy = Files.createTempDirectory("stemma").resolve(file.safeName());
		try (InputStream bytes = workplace.laboratory().records().content(file.content())
				.orElseThrow(() -> new FileNotFoundException(TEXTS.get("file.missing", file.name())))) {
			Files.copy(bytes, copy);
		}
		copy.toFile().deleteOnExit();
		return copy;
	}

	private void launch(Path copy) {
		if (Program.launch(copy.toString())) {
			banner.done(TEXTS.get("file.opened", copy));
		} else {
			banner.show(List.of(Problem.warning("file.viewer", TEXTS.get("file.viewer", copy))));
		}
	}

	@Override
	public void focus() {
		files.focus();
	}

	@Override
	public Control control() {
		return files.control();
	}
}
