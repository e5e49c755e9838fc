/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.formats.field.StatedStyle;
import org.stemma.formats.mapping.TableSample;
import org.stemma.formats.table.TableLayout;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;

/** What a file may leave open: delimiter, line of the names, decimal sign, order of dates. */
final class LayoutLine {

	private static final Texts TEXTS = new Texts(LayoutLine.class);
	private static final int LINES = 40;
	private static final Map<String, List<String>> CHOICES = Map.of(TableLayout.DELIMITER, List.of("comma", "semicolon", "tab", "bar"),
			TableLayout.HEADER, IntStream.rangeClosed(1, LINES).mapToObj(String::valueOf).toList(), StatedStyle.DECIMAL,
			List.of("point", "comma"), StatedStyle.DATES, List.of("day-first", "month-first"));

	private final Map<String, Combo> combos = new LinkedHashMap<>();
	private final Map<String, List<String>> values = new LinkedHashMap<>();

	/** A line; {@code changed} takes the key and value of a setting that was chosen, empty for what the file shows. */
	LayoutLine(Composite parent, Map<String, String> settings, BiConsumer<String, String> changed) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).spacing(8, 0).applyTo(line);
		for (String key : List.of(TableLayout.DELIMITER, TableLayout.HEADER, StatedStyle.DECIMAL, StatedStyle.DATES)) {
			add(line, key, settings.getOrDefault(key, ""), changed);
		}
	}

	private void add(Composite line, String key, String set, BiConsumer<String, String> changed) {
		new Label(line, SWT.NONE).setText(TEXTS.get(key));
		Combo combo = WidgetId.set(new Combo(line, SWT.READ_ONLY), "mapping." + key.substring(key.indexOf('.') + 1));
		List<String> choices = new ArrayList<>(List.of(""));
		choices.addAll(CHOICES.get(key));
		if (!choices.contains(set)) {
			choices.add(set);
		}
		choices.forEach(choice -> combo.add(words(key, choice)));
		combo.select(choices.indexOf(set));
		combo.addListener(SWT.Selection, event -> changed.accept(key, choices.get(combo.getSelectionIndex())));
		combos.put(key, combo);
		values.put(key, choices);
	}

	private static String words(String key, String choice) {
		return choice.isEmpty() ? TEXTS.get("as.shown") : key.equals(TableLayout.HEADER) ? TEXTS.get("line", choice)
				: TEXTS.find(key + "." + choice, choice);
	}

	/** Says what the file shows. */
	void found(TableSample sample) {
		found(TableLayout.DELIMITER, TableLayout.name(sample.delimiter()).map(name -> words(TableLayout.DELIMITER, name))
				.orElseGet(() -> String.valueOf(sample.delimiter().character())));
		found(TableLayout.HEADER, TEXTS.get("line", sample.line()));
	}

	private void found(String key, String what) {
		Combo combo = combos.get(key);
		int chosen = combo.getSelectionIndex();
		String words = chosen == 0 ? TEXTS.get("as.shown.is", what) : TEXTS.get("as.shown");
		if (!combo.getItem(0).equals(words)) {
			combo.setItem(0, words);
			combo.select(chosen);
			combo.getParent().layout();
		}
	}
}
