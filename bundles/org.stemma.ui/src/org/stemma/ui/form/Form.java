/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordView;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/**
 * A form: one line for each field, one place for what is wrong, typed values out. Every line's widget is named
 * {@code field.<name>}, the place for what is wrong {@code form.error}.
 */
public final class Form {

	private static final Texts TEXTS = new Texts(Form.class);

	private final FormLayout layout;
	private final List<FieldControl> lines;

	/** A form for these fields. */
	public Form(Composite parent, Workplace workplace, List<FieldModel> fields) {
		this(parent, new FieldControls(workplace), fields);
	}

	/** A form for these fields with widgets made by that. */
	public Form(Composite parent, FieldControls controls, List<FieldModel> fields) {
		this.layout = new FormLayout(parent);
		this.lines = fields.stream().map(field -> layout.line(controls, field)).toList();
		layout.finish();
		onChange(() -> layout.error(""));
	}

	/** The widget, to be laid out; it scrolls when there is too little room. */
	public Control control() {
		return layout.control();
	}

	/** Shows values by field name. */
	public void show(Map<String, Object> values) {
		lines.forEach(line -> line.show(values.get(line.field().name())));
		layout.error("");
	}

	/** Shows a record. */
	public void show(RecordView record) {
		show(RecordValues.of(record, lines.stream().map(FieldControl::field).toList()));
	}

	/** Whether the person may change it; fields that only verbs set never may be changed. */
	public void editable(boolean editable) {
		lines.forEach(line -> line.editable(editable && !line.field().readOnly()));
	}

	/** Calls back whenever the person changes something. */
	public void onChange(Runnable listener) {
		lines.forEach(line -> line.onChange(listener));
	}

	/** Puts the keyboard on the first line. */
	public void focus() {
		lines.stream().filter(line -> !line.field().readOnly()).findFirst().ifPresent(FieldControl::focus);
	}

	/** Puts the keyboard on a line. */
	public void focus(String name) {
		line(name).ifPresent(FieldControl::focus);
	}

	/** The line of that field. */
	public Optional<FieldControl> line(String name) {
		return lines.stream().filter(line -> line.field().name().equals(name)).findFirst();
	}

	/** Says what is wrong; empty for nothing. */
	public void error(String words) {
		layout.error(words);
	}

	/** Hands out the values once what is looked up is known and all is well; else says what is wrong and where. */
	public void submit(Consumer<Values> then) {
		submit(then, () -> { });
	}

	/** The same, and calls back when something is wrong. */
	public void submit(Consumer<Values> then, Runnable refused) {
		settle(0, () -> check().ifPresentOrElse(then, refused));
	}

	private void settle(int index, Runnable then) {
		if (index == lines.size()) {
			then.run();
		} else {
			lines.get(index).settle(() -> settle(index + 1, then));
		}
	}

	private Optional<Values> check() {
		if (layout.control().isDisposed()) {
			return Optional.empty();
		}
		Map<String, Object> values = new LinkedHashMap<>();
		List<String> wrong = new ArrayList<>();
		FieldControl first = null;
		for (FieldControl line : lines) {
			Outcome<Optional<Object>> value = value(line);
			value.result().flatMap(given -> given).ifPresent(given -> values.put(line.field().name(), given));
			first = first == null && !value.succeeded() ? line : first;
			value.problems().stream().map(Problem::message).forEach(wrong::add);
		}
		if (first != null) {
			refuse(wrong, first);
			return Optional.empty();
		}
		return Optional.of(new Values(values));
	}

	private void refuse(List<String> wrong, FieldControl first) {
		String title = wrong.size() == 1 ? TEXTS.get("wrong.one") : TEXTS.get("wrong.many", wrong.size());
		layout.error(title + "\n" + String.join("\n", wrong));
		first.focus();
	}

	private static Outcome<Optional<Object>> value(FieldControl line) {
		FieldModel field = line.field();
		Outcome<Optional<Object>> value = line.value();
		boolean missing = value.result().filter(Optional::isEmpty).isPresent() && field.required() && !field.readOnly();
		return missing ? Outcome.refused("field.required", TEXTS.get("required", field.label())) : value;
	}
}
