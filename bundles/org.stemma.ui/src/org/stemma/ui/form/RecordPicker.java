/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Query;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModel;
import org.stemma.ui.table.RecordColumns;
import org.stemma.ui.table.RecordTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** The one way to search for a record: a table of each kind that fits, filtered while typing, Enter takes. */
final class RecordPicker extends Dialog {

	private static final Texts TEXTS = new Texts(RecordPicker.class);
	private static final int WIDTH = 720;
	private static final int HEIGHT = 360;

	private final Workplace workplace;
	private final FieldModel field;
	private List<RecordTable> tables = List.of();
	private int shown;
	private Optional<RecordRef> picked = Optional.empty();

	RecordPicker(Shell parent, Workplace workplace, FieldModel field) {
		super(parent);
		this.workplace = workplace;
		this.field = field;
	}

	Optional<RecordRef> pick() {
		open();
		return picked;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TEXTS.get("lookup.title", field.label()));
		WidgetId.set(shell, "picker.dialog");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		List<KindModel> kinds = field.kinds().stream().map(workplace.laboratory().records()::kind).toList();
		Optional<Combo> choice = kinds.size() > 1 ? Optional.of(choice(area, kinds)) : Optional.empty();
		Composite stack = new Composite(area, SWT.NONE);
		StackLayout layout = new StackLayout();
		stack.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(stack);
		tables = kinds.stream().map(kind -> table(stack, kind)).toList();
		layout.topControl = tables.getFirst().control();
		choice.ifPresent(combo -> combo.addListener(SWT.Selection, event -> {
			shown = combo.getSelectionIndex();
			layout.topControl = tables.get(shown).control();
			stack.layout();
		}));
		return area;
	}

	private static Combo choice(Composite area, List<KindModel> kinds) {
		Combo combo = WidgetId.set(new Combo(area, SWT.READ_ONLY), "picker.kind");
		kinds.forEach(kind -> combo.add(kind.title()));
		combo.select(0);
		return combo;
	}

	private RecordTable table(Composite stack, KindModel kind) {
		RecordTable table = new RecordTable(stack, workplace, "picker", RecordColumns.usual(kind), Query.of(kind.name()));
		table.onOpen(ref -> okPressed());
		return table;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		tables.getFirst().focusFilter();
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetId.set(createButton(parent, IDialogConstants.OK_ID, TEXTS.get("ok"), false), "picker.ok");
		WidgetId.set(createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false), "picker.cancel");
	}

	@Override
	protected void okPressed() {
		RecordTable table = tables.get(shown);
		picked = table.rows().loaded() ? table.selected() : Optional.empty();
		if (picked.isPresent()) {
			super.okPressed();
		}
	}
}
