/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.CultureView.Moment;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;

/** What was done, newest first, in sentences; below, the chosen one in full. Enter opens the act's record. */
final class TimelinePage implements CulturePage {

	private static final Texts TEXTS = new Texts(TimelinePage.class);
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
	private static final int SENTENCE = 1;

	private final Composite area;
	private final RowTable<Moment> moments;
	private final Label words;

	TimelinePage(Composite parent, Consumer<RecordRef> open) {
		area = Look.css(new Composite(parent, SWT.NONE), Look.PAGE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		moments = new RowTable<>(area, "timeline",
				List.of(RowColumn.of(TEXTS.get("timeline.when"), 140, moment -> MINUTE.format(moment.when())),
						RowColumn.of(TEXTS.get("timeline.what"), 200, Moment::sentence),
						RowColumn.of(TEXTS.get("timeline.who"), 130, Moment::who))).widen(SENTENCE);
		words = WidgetId.set(new Label(area, SWT.WRAP), "timeline.sentence");
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		moments.onSelect(moment -> say(moment.sentence()));
		moments.onOpen(moment -> open.accept(moment.act()));
	}

	private void say(String sentence) {
		words.setText(sentence.replace("&", "&&"));
		area.layout();
	}

	@Override
	public void show(CultureView culture) {
		moments.show(culture.timeline().reversed());
		if (culture.timeline().isEmpty()) {
			say(TEXTS.get("timeline.none"));
		} else {
			moments.select(0);
		}
	}

	@Override
	public void focus() {
		moments.focus();
	}

	@Override
	public Control control() {
		return area;
	}
}
