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
import java.util.Optional;
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

/** What a file may leave open: delimiter of a text, sheet of a workbook, line of the names, decimal sign, order of dates. */
final class LayoutLine {

	private static final Texts TEXTS = new Texts(LayoutLine.class);
	private static final int LINES = 40;
	private static final Map<String, List<String>> CHOICES = Map.of(TableLayout.DELIMITER, List.of("comma", "semicolon", "tab", "bar"),
			TableLayout.SHEET, List.of(), TableLayout.HEADER, IntStream.rangeClosed(1, LINES).mapToObj(String::valueOf).toList(), StatedStyle.DECIMAL,
			List.of("point", "comma"), StatedStyle.DATES, List.of("day-first", "month-first"));

	private final Map<String, Combo> combos = new LinkedHashMap<>();
	private final Map<String, List<String>> values = new LinkedHashMap<>();

	/** A line; {@code changed} takes the key and value of a setting that was chosen, empty for what the file shows. */
	LayoutLine(Composite parent, Map<String, String> settings, BiConsumer<String, String> changed) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(10).spacing(8, 0).applyTo(line);
		for (String key : List.of(TableLayout.DELIMITER, TableLayout.SHEET, TableLayout.HEADER, StatedStyle.DECIMAL, StatedStyle.DATES)) {
			add(line, key, settings.getOrDefault(key, ""), changed);
		}
	}

	private void add(Composite line, String key, String set, BiConsumer<String, String> changed) {
		new Label(line, SWT.NONE).setText(TEXTS.get(key));
		Combo combo = WidgetId.set(new Combo(line, SWT.READ_ONLY), "mapping." + key.substring(key.indexOf('.') + 1));
		combos.put(key, combo);
		offer(key, CHOICES.get(key), set);
		combo.addListener(SWT.Selection, event -> changed.accept(key, values.get(key).get(combo.getSelectionIndex())));
	}

	/** Offers choices behind the first one, that the file shows it. */
	private void offer(String key, List<String> offered, String set) {
		List<String> choices = new ArrayList<>(List.of(""));
		choices.addAll(offered);
		if (!choices.contains(set)) {
			choices.add(set);
		}
		Combo combo = combos.get(key);
		if (!choices.equals(values.put(key, choices))) {
			combo.setItems(choices.stream().map(choice -> words(key, choice)).toArray(String[]::new));
		}
		if (combo.getSelectionIndex() != choices.indexOf(set)) {
			combo.select(choices.indexOf(set));
		}
	}

	private static String words(String key, String choice) {
		return choice.isEmpty() ? TEXTS.get("as.shown") : key.equals(TableLayout.HEADER) ? TEXTS.get("line", choice)
				: key.equals(TableLayout.SHEET) ? choice : TEXTS.find(key + "." + choice, choice);
	}

	/** Says what the file shows, and offers the sheets of a workbook. */
	void show(Trial tried) {
		offer(TableLayout.SHEET, tried.sheets(), tried.draft().table().getOrDefault(TableLayout.SHEET, ""));
		combos.get(TableLayout.SHEET).setEnabled(!tried.sheets().isEmpty());
		combos.get(TableLayout.DELIMITER).setEnabled(tried.sheets().isEmpty());
		tried.sample().result().map(TableSample::at).ifPresent(at -> {
			found(TableLayout.DELIMITER, at.delimiter().map(one -> TableLayout.name(one).map(name -> words(TableLayout.DELIMITER, name))
					.orElseGet(() -> String.valueOf(one.character()))));
			found(TableLayout.SHEET, at.sheet());
			found(TableLayout.HEADER, at.header().map(line -> TEXTS.get("line", line)));
		});
		combos.get(TableLayout.SHEET).getParent().layout();
	}

	private void found(String key, Optional<String> what) {
		Combo combo = combos.get(key);
		int chosen = combo.getSelectionIndex();
		String words = chosen == 0 && what.isPresent() ? TEXTS.get("as.shown.is", what.get()) : TEXTS.get("as.shown");
		if (!combo.getItem(0).equals(words)) {
			combo.setItem(0, words);
			combo.select(chosen);
		}
	}
}
