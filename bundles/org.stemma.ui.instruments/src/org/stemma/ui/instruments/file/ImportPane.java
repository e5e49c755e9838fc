/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.Format;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.ui.instruments.plot.RunData;
import org.stemma.ui.message.Banner;
import org.stemma.ui.message.EmptyState;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Takes an instrument's file, shows what would be kept, and keeps what a person accepts. */
public final class ImportPane {

	private static final Texts TEXTS = new Texts(ImportPane.class);

	private final Workplace workplace;
	private final Consumer<RunData> plotter;
	private final Composite area;
	private final Banner banner;
	private final FileLine line;
	private final Composite stack;
	private final StackLayout layers = new StackLayout();
	private Optional<PreviewPane> preview = Optional.empty();
	private Path read = Path.of("");

	/** An empty pane; plots of a file under preview are handed on. */
	public ImportPane(Composite parent, Workplace workplace, Consumer<RunData> plotter) {
		this.workplace = workplace;
		this.plotter = plotter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 6).spacing(5, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		banner = new Banner(area, "import.banner");
		line = new FileLine(area, workplace, this::read);
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(layers);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		FileDrop.on(area, this::read);
		empty();
	}

	private void empty() {
		show(new EmptyState(stack, TEXTS.get("empty"), TEXTS.get("empty.scan"), TEXTS.get("empty.button"), this::choose).control());
	}

	private void show(Control control) {
		Control before = layers.topControl;
		layers.topControl = control;
		stack.layout(true, true);
		if (before != null && before != control) {
			before.dispose();
		}
	}

	/** Asks for a file and shows it. */
	public void choose() {
		line.choose().ifPresent(file -> read());
	}

	/** Shows what would be kept of a file. */
	public void read(Path file) {
		line.show(file);
		read();
	}

	/** Shows what would be kept of a file that an instrument wrote. */
	public void read(Path file, RecordRef instrument) {
		line.instrument(instrument);
		read(file);
	}

	private void read() {
		banner.clear();
		line.settle(() -> line.file().ifPresentOrElse(this::ask, line::focus));
	}

	private void ask(Path file) {
		Outcome<Optional<String>> named = line.instrument();
		named.result().ifPresentOrElse(instrument -> ask(file, instrument), () -> banner.show(named.problems()));
	}

	private void ask(Path file, Optional<String> instrument) {
		workplace.background().run(TEXTS.get("reading", file.getFileName()), () -> new FileLook(workplace).at(file, instrument),
				found -> answered(file, found), this::failed);
	}

	/** Shows what was left out of a run, to be kept with it; the bytes are those that the laboratory keeps. */
	public void takeUp(RecordRef run) {
		if (preview.filter(PreviewPane::isBusy).isPresent()) {
			area.getDisplay().beep();
			return;
		}
		banner.clear();
		workplace.background().run(TEXTS.get("reading", run.code()), () -> new FileLook(workplace).of(run), this::taken, this::failed);
	}

	private void taken(FileLook.Found found) {
		if (area.isDisposed()) {
			return;
		}
		found.preview().result().ifPresentOrElse(preview -> {
			line.clear();
			read = Path.of("");
			shown(preview, found.formats());
		}, () -> banner.show(found.preview().problems()));
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}

	private void answered(Path file, FileLook.Found answer) {
		if (area.isDisposed()) {
			return;
		}
		read = file;
		answer.preview().result().ifPresentOrElse(found -> shown(found, answer.formats()),
				() -> refused(String.valueOf(file.getFileName()), answer.preview().problems()));
		if (!answer.why().isEmpty()) {
			banner.show(answer.why());
		}
	}

	private void shown(ImportPreview found, List<Format> formats) {
		PreviewPane pane = new PreviewPane(stack, new Ticks(found), formats,
				new PreviewPane.Actions(this::accept, this::cancel, this::plot, () -> matching().ifPresent(Matching::ask),
						() -> matching().ifPresent(Matching::release), text -> matching().ifPresent(matching -> matching.paste(text))), workplace.opener()::open);
		new EscapeKey(this::cancel).in(pane.control());
		preview = Optional.of(pane);
		show(pane.control());
		pane.focus();
	}

	private void refused(String file, List<Problem> problems) {
		preview = Optional.empty();
		RefusedPane pane = new RefusedPane(stack, file, problems);
		new EscapeKey(this::cancel).in(pane.control());
		show(pane.control());
		pane.focus();
		area.getDisplay().beep();
	}

	private Optional<Matching> matching() {
		return preview.map(pane -> new Matching(workplace, pane, banner));
	}

	/** Matches the marked rows to the record whose label was scanned; empty when it is of none, or while no file is shown. */
	Optional<Outcome<String>> match(List<RecordRef> records) {
		return records.isEmpty() ? Optional.empty() : matching().map(matching -> matching.to(records));
	}

	/** Keeps the ticked rows; says why when nothing can be kept. */
	public void accept() {
		if (preview.filter(PreviewPane::isBusy).isPresent()) {
			area.getDisplay().beep();
			return;
		}
		String why = preview.map(pane -> new TickWords(pane.ticks()).obstacle().orElse("")).orElse(TEXTS.get("why.nothing"));
		if (!why.isEmpty()) {
			banner.show(List.of(Problem.error("import.nothing", why)));
			return;
		}
		PreviewPane pane = preview.orElseThrow();
		pane.busy(true);
		new Keeping(workplace, pane, read, outcome -> kept(pane, outcome), failure -> failed(pane, failure)).start();
	}

	private void kept(PreviewPane pane, Outcome<ImportReceipt> outcome) {
		if (pane.control().isDisposed()) {
			return;
		}
		outcome.result().ifPresentOrElse(receipt -> done(receipt, outcome.problems()), () -> {
			banner.show(outcome.problems());
			pane.busy(false);
		});
	}

	private void failed(PreviewPane pane, Throwable failure) {
		if (!pane.control().isDisposed()) {
			banner.failed(failure);
			pane.busy(false);
		}
	}

	private void done(ImportReceipt receipt, List<Problem> notes) {
		banner.done(receipt.sentence(), notes);
		preview = Optional.empty();
		line.clear();
		RecordRef run = receipt.run();
		show(new EmptyState(stack, TEXTS.get("kept.next"), "", TEXTS.get("kept.open", run.code()),
				() -> workplace.opener().open(run)).control());
		line.focus();
	}

	/** Shows the data of the file under preview as plots. */
	public void plot() {
		preview.map(pane -> pane.ticks().preview()).ifPresent(found -> {
			String title = found.takenUp().map(taken -> taken.run().code()).orElseGet(() -> TEXTS.get("plot.preview"));
			plotter.accept(new RunData(title, found.file(), found.content(), found.instrument()));
		});
	}

	/** Puts the file away; nothing was saved. */
	public void cancel() {
		banner.clear();
		preview = Optional.empty();
		line.clear();
		empty();
		line.focus();
	}

	/** Presets the instrument; a file that is named is read again with it. Answers the file's name, empty when none is. */
	Optional<String> instrument(RecordRef ref) {
		line.instrument(ref);
		Optional<String> name = line.file().map(file -> String.valueOf(file.getFileName()));
		name.ifPresentOrElse(file -> read(), line::focus);
		return name;
	}

	/** Puts the keyboard on the rows of a file, else where one is named. */
	public void focus() {
		preview.ifPresentOrElse(PreviewPane::focus, line::focus);
	}
}
