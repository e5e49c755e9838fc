/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.work.Workplace;

/** The parts of a record, one line each: Insert adds, Enter changes, Delete removes. */
public final class PartsField implements FieldControl {

	private static final Texts TEXTS = new Texts(PartsField.class);
	private static final int COLUMN_WIDTH = 110;

	private final FieldModel field;
	private final Workplace workplace;
	private final KindModel part;
	private final Composite area;
	private final RowTable<Map<String, Object>> table;
	private final List<Button> buttons;
	private final Listeners listeners = new Listeners();
	private boolean editable = true;

	/** A table of a field's parts. */
	public PartsField(Composite parent, FieldModel field, Workplace workplace) {
		this.field = field;
		this.workplace = workplace;
		this.part = field.part().orElseThrow();
		this.area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		FieldText words = new FieldText(workplace.laboratory().zone());
		this.table = RowTable.ofMany(area, FormIds.of(field), part.fields().stream().map(each -> column(each, words)).toList());
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		this.buttons = List.of(PushButton.create(row, FormIds.of(field, "add"), TEXTS.get("add"), this::add),
				PushButton.create(row, FormIds.of(field, "edit"), TEXTS.get("edit"), this::edit),
				PushButton.create(row, FormIds.of(field, "remove"), TEXTS.get("remove"), this::remove));
		listen();
	}

	private static RowColumn<Map<String, Object>> column(FieldModel each, FieldText words) {
		return RowColumn.of(each.label(), COLUMN_WIDTH, line -> words(each, line.get(each.name()), words));
	}

	/** Parts of parts are counted: a cell has room for a line. */
	private static String words(FieldModel each, Object value, FieldText words) {
		if (each.type() == FieldType.PART && value instanceof List<?> parts) {
			return parts.size() == 1 ? TEXTS.get("part.one") : TEXTS.get("part.many", parts.size());
		}
		return words.print(each, value);
	}

	private static String sentence(String help) {
		return help.isEmpty() ? "" : help.replaceFirst("\\.$", "") + ". ";
	}

	private void listen() {
		table.control().setToolTipText(sentence(field.help()) + TEXTS.get("part.sentence"));
		table.onOpen(line -> edit());
		table.onKey(SWT.INSERT, this::add);
		table.onKey(SWT.DEL, this::remove);
	}

	private void add() {
		if (editable) {
			ask("add.title", Map.of(), line -> {
				List<Map<String, Object>> lines = new ArrayList<>(table.rows());
				lines.add(line);
				put(lines, lines.size() - 1);
			});
		}
	}

	private void edit() {
		table.selected().filter(line -> editable).ifPresent(before -> ask("edit.title", before, line -> {
			int index = table.rows().indexOf(before);
			List<Map<String, Object>> lines = new ArrayList<>(table.rows());
			lines.set(index, line);
			put(lines, index);
		}));
	}

	private void remove() {
		table.selected().filter(line -> editable).ifPresent(before -> {
			int index = table.rows().indexOf(before);
			List<Map<String, Object>> lines = new ArrayList<>(table.rows());
			lines.remove(index);
			put(lines, Math.min(index, lines.size() - 1));
		});
	}

	private void ask(String title, Map<String, Object> line, java.util.function.Consumer<Map<String, Object>> then) {
		Question question = new Question(TEXTS.get(title, field.label()), part.help(), TEXTS.get("ok"), part.fields());
		FormDialog.open(area.getShell(), workplace, question, line, values -> Outcome.of(values.asMap()),
				outcome -> then.accept(outcome.get()));
	}

	private void put(List<Map<String, Object>> lines, int selected) {
		table.show(lines);
		table.select(selected);
		table.focus();
		listeners.changed();
	}

	@Override
	public FieldModel field() {
		return field;
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public Outcome<Optional<Object>> value() {
		return Outcome.of(table.rows().isEmpty() ? Optional.empty() : Optional.of(table.rows()));
	}

	@Override
	@SuppressWarnings("unchecked")
	public void show(Object value) {
		table.show(value instanceof List<?> lines ? (List<Map<String, Object>>) lines : List.of());
	}

	@Override
	public void editable(boolean may) {
		editable = may;
		buttons.forEach(button -> button.setEnabled(may));
	}

	@Override
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void focus() {
		table.focus();
	}
}
