/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.folder.FolderStanding;
import org.stemma.core.folder.FolderWatch;
import org.stemma.core.folder.SetAsideFile;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.work.Background;
import org.stemma.ui.work.Workplace;

/** Lists the watched folders and follows the watch; Enter opens the instrument. */
public final class FolderPane {

	private static final Texts TEXTS = new Texts(FolderPane.class);

	private final Workplace workplace;
	private final Optional<FolderWatch> watch;
	private final Composite area;
	private final Passage sentence;
	private final RowTable<FolderStanding> table;
	private final Passage full;
	private final Button look;
	private final BiConsumer<Path, RecordRef> importer;

	/**
	 * A pane; without a watch it says why there is none.
	 *
	 * @param importer shows a file that waits, and which instrument wrote it, in the import preview
	 */
	public FolderPane(Composite parent, Workplace workplace, Optional<FolderWatch> watch, BiConsumer<Path, RecordRef> importer) {
		this.workplace = workplace;
		this.importer = importer;
		this.watch = watch;
		StandingWords words = new StandingWords(workplace.laboratory().zone());
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		sentence = new Passage(area, "folders.sentence", 2);
		table = new RowTable<>(area, "folders",
				List.of(RowColumn.of(TEXTS.get("folders.instrument"), 110, standing -> standing.folder().instrument()),
						RowColumn.of(TEXTS.get("folders.state"), 170, StandingWords::state),
						RowColumn.of(TEXTS.get("folders.problems"), 90, StandingWords::problems),
						RowColumn.of(TEXTS.get("folders.last"), 300, words::last),
						RowColumn.of(TEXTS.get("folders.folder"), 260, standing -> standing.folder().path().toString())));
		table.widen(4);
		table.onOpen(this::open);
		full = new Passage(area, "folders.full", 3);
		look = PushButton.create(area, "folders.look", TEXTS.get("look"), () -> table.selected().ifPresent(this::look));
		look.setToolTipText(TEXTS.get("look.tip"));
		table.onSelect(this::chosen);
		watch.ifPresent(this::follow);
		show();
	}

	private void follow(FolderWatch running) {
		Background background = workplace.background();
		AutoCloseable listening = running.listen(() -> background.onUserInterface(this::show));
		area.addListener(SWT.Dispose, event -> background.run(TEXTS.get("ending"), () -> {
			listening.close();
			return Boolean.TRUE;
		}, ended -> { }));
	}

	private void show() {
		if (area.isDisposed()) {
			return;
		}
		List<FolderStanding> standings = watch.map(FolderWatch::standings).orElse(List.of());
		int selected = table.selected().map(FolderStanding::folder)
				.map(folder -> standings.stream().map(FolderStanding::folder).toList().indexOf(folder)).orElse(0);
		table.show(standings);
		table.select(selected);
		sentence.show(watch.map(running -> standings.isEmpty() ? TEXTS.get("none") : TEXTS.get("name", workplace.session().printedName()))
				.orElseGet(() -> TEXTS.get("server")));
		if (standings.isEmpty()) {
			full.show("");
			look.setEnabled(false);
		}
	}

	private void chosen(FolderStanding standing) {
		full.show(StandingWords.full(standing));
		look.setEnabled(standing.problems() > 0);
	}

	/** Shows the file that has waited longest. */
	private void look(FolderStanding standing) {
		workplace.background().<Optional<Waiting>>run(TEXTS.get("looking"), () -> waiting(standing),
				found -> found.ifPresentOrElse(each -> importer.accept(each.file(), each.instrument()), () -> look.setEnabled(false)));
	}

	private Optional<Waiting> waiting(FolderStanding standing) throws IOException {
		Optional<RecordRef> instrument = workplace.laboratory().records().find("instrument.Instrument", standing.folder().instrument())
				.map(RecordView::ref);
		List<SetAsideFile> files = SetAsideFile.in(standing.folder());
		return instrument.filter(ref -> !files.isEmpty()).map(ref -> new Waiting(files.getFirst().file(), ref));
	}

	private record Waiting(Path file, RecordRef instrument) {
	}

	private void open(FolderStanding standing) {
		workplace.background().<Optional<RecordView>>run(TEXTS.get("opening"),
				() -> workplace.laboratory().records().find("instrument.Instrument", standing.folder().instrument()),
				found -> found.map(RecordView::ref).ifPresent(workplace.opener()::open));
	}

	/** Puts the keyboard there. */
	public void focus() {
		table.focus();
	}
}
