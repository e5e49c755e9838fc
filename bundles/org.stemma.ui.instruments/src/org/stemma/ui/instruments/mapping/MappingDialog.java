/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.formats.mapping.TableMapping;
import org.stemma.formats.mapping.TableSample;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.TableLayout;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Latest;
import org.stemma.ui.work.Workplace;

/** Maps the columns of a sample file; what the reader makes of it is shown with each change. */
final class MappingDialog extends Dialog {

	private static final Texts TEXTS = new Texts(MappingDialog.class);
	private static final Set<String> LAYOUT = Set.of(TableLayout.DELIMITER, TableLayout.SHEET, TableLayout.HEADER);
	private static final Point SIZE = new Point(1320, 900);
	private static final int ROWS = 5;

	private final Workplace workplace;
	private final InstrumentSettings instrument;
	private final Latest<Trial> trials;
	private final Set<String> touched = new LinkedHashSet<>();
	private MappingDraft draft;
	private Banner banner;
	private SampleLine file;
	private LayoutLine layout;
	private TextGrid first;
	private RowTable<ColumnLine> columns;
	private ColumnEditor editor;
	private TrialPane trial;
	private Text reason;

	MappingDialog(Shell parent, Workplace workplace, InstrumentSettings instrument) {
		super(parent);
		this.workplace = workplace;
		this.instrument = instrument;
		this.draft = MappingDraft.of(instrument.settings());
		draft.columns().forEach(line -> touched.add(line.name()));
		touched.addAll(draft.table().keySet());
		this.trials = new Latest<>(workplace.background(), TEXTS.get("trying"), true, this::tried, this::failed);
		setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TEXTS.get("title", instrument.ref().code()));
		WidgetId.set(shell, "mapping.dialog");
	}

	@Override
	protected Point getInitialSize() {
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		return new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(10, 6).spacing(5, 5).applyTo(area);
		new Heading(area, TEXTS.get("title", instrument.ref().code()));
		banner = new Banner(area, "mapping.banner");
		file = new SampleLine(area, this::relaid);
		layout = new LayoutLine(area, draft.table(), this::set);
		quiet(area, "first.title");
		first = new TextGrid(area, "mapping.first", ROWS);
		Composite halves = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 0).applyTo(halves);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 380).applyTo(halves);
		columns(halves);
		trial = new TrialPane(halves);
		quiet(area, "reason.title");
		reason = WidgetId.set(new Text(area, SWT.BORDER), "mapping.reason");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		return area;
	}

	private void columns(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		quiet(area, "columns.title");
		columns = new RowTable<>(area, "mapping.columns", List.of(RowColumn.of(TEXTS.get("columns.name"), 150, ColumnLine::name),
				RowColumn.of(TEXTS.get("columns.use"), 130, ColumnLine::words),
				RowColumn.of(TEXTS.get("columns.target"), 190, ColumnLine::target),
				RowColumn.of(TEXTS.get("columns.example"), 140, ColumnLine::example)));
		columns.widen(3);
		editor = new ColumnEditor(area, this::changed);
		columns.onSelect(editor::show);
		columns.onOpen(line -> editor.focus());
		columns.show(draft.columns());
	}

	private static void quiet(Composite parent, String key) {
		Look.css(new Label(parent, SWT.NONE), Look.QUIET).setText(TEXTS.get(key));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetId.set(createButton(parent, IDialogConstants.OK_ID, TEXTS.get("save"), false), "mapping.save").setEnabled(false);
		WidgetId.set(createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false), "mapping.cancel");
	}

	@Override
	public int open() {
		int code = super.open();
		file.focus();
		return code;
	}

	/** Another file, delimiter, sheet or line of names: only what a person chose stays. */
	private void relaid() {
		draft = draft.only(touched);
		file.file().ifPresent(path -> reason.setText(TEXTS.get("reason", path.getFileName())));
		ask();
	}

	private void set(String key, String value) {
		draft = draft.with(key, value);
		touched.add(key);
		if (LAYOUT.contains(key)) {
			relaid();
		} else {
			ask();
		}
	}

	private void changed(ColumnLine line) {
		int index = draft.columns().stream().map(ColumnLine::name).toList().indexOf(line.name());
		draft = draft.with(line);
		touched.add(line.name());
		columns.show(draft.columns());
		columns.select(index);
		ask();
	}

	private void ask() {
		banner.clear();
		Optional<Path> path = file.file();
		MappingDraft asked = draft;
		path.ifPresent(chosen -> trials.ask(stop -> Trial.of(workplace, chosen, instrument.locale(), asked)));
	}

	private void tried(Trial tried) {
		if (getShell() == null || getShell().isDisposed()) {
			return;
		}
		draft = tried.draft();
		layout.show(tried);
		tried.sample().result().ifPresentOrElse(this::show, () -> first.show(List.of(), List.of()));
		if (!columns.rows().equals(draft.columns())) {
			int index = columns.selected().map(line -> columns.rows().indexOf(line)).orElse(0);
			columns.show(draft.columns());
			columns.select(Math.min(index, draft.columns().size() - 1));
		}
		trial.show(tried.content());
		getButton(IDialogConstants.OK_ID).setEnabled(tried.content().succeeded());
		boolean begins = file.focused() && tried.sample().succeeded();
		if (begins) {
			columns.focus();
		}
	}

	private void show(TableSample sample) {
		first.show(sample.names(), sample.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList());
	}

	private void failed(Throwable failure) {
		if (getShell() != null && !getShell().isDisposed()) {
			banner.failed(failure);
			getButton(IDialogConstants.OK_ID).setEnabled(true);
		}
	}

	@Override
	protected void okPressed() {
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		String why = reason.getText().strip();
		MappingDraft kept = draft;
		workplace.background().run(TEXTS.get("saving", instrument.ref().code()),
				() -> instrument.keep(workplace, TableMapping.FORMAT, kept.settings(), why), this::kept, this::failed);
	}

	private void kept(Outcome<RecordView> outcome) {
		if (getShell() == null || getShell().isDisposed()) {
			return;
		}
		if (outcome.succeeded()) {
			close();
		} else {
			banner.show(outcome.problems());
			getButton(IDialogConstants.OK_ID).setEnabled(true);
		}
	}
}
