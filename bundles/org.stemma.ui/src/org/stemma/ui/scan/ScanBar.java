/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.scan;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.Restyle;
import org.stemma.ui.widget.Tone;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** The bar that is always there: takes a code or card, says in words what it did, keeps the last twenty answers. */
public final class ScanBar {

	private static final Texts TEXTS = new Texts(ScanBar.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
	private static final int KEPT = 20;
	private static final int CODE_WIDTH = 190;
	private static final int ANSWER_WIDTH = 350;

	private final Workplace workplace;
	private final ScanReader reader;
	private final Composite bar;
	private final Text code;
	private final Text answer;
	private final Button last;
	private final Deque<String> answers = new ArrayDeque<>();
	private Control before;

	/** A bar; its fields are named {@code scan} and {@code scan.answer}, its button {@code scan.last}. */
	public ScanBar(Composite parent, Workplace workplace) {
		this.workplace = workplace;
		this.reader = new ScanReader(workplace);
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 2).spacing(6, 0).applyTo(bar);
		new Label(bar, SWT.NONE).setText(TEXTS.get("label"));
		code = WidgetId.set(new Text(bar, SWT.BORDER), "scan");
		code.setMessage(TEXTS.get("hint"));
		code.setToolTipText(TEXTS.get("tip"));
		code.addListener(SWT.DefaultSelection, event -> scan());
		code.addListener(SWT.Traverse, this::leave);
		GridDataFactory.swtDefaults().hint(CODE_WIDTH, SWT.DEFAULT).applyTo(code);
		answer = Look.css(WidgetId.set(new Text(bar, SWT.READ_ONLY | SWT.SINGLE), "scan.answer"), "scan-quiet");
		GridDataFactory.swtDefaults().hint(ANSWER_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(answer);
		last = PushButton.create(bar, "scan.last", TEXTS.get("last"), this::showLast);
		bar.setTabList(new Control[] { code });
	}

	/** Escape puts the keyboard back to where it was before F2. */
	private void leave(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && before != null && !before.isDisposed() && before.isVisible()) {
			event.doit = false;
			before.setFocus();
		}
	}

	private void scan() {
		String text = code.getText();
		code.setText("");
		if (!text.isBlank()) {
			reader.read(text, this::say);
		}
	}

	/** Says what a scan did, or why it was refused. */
	public void say(Outcome<String> outcome) {
		if (bar.isDisposed()) {
			return;
		}
		Tone tone = outcome.succeeded() ? Tone.GOOD : Tone.BAD;
		String words = outcome.result()
				.orElseGet(() -> outcome.problems().stream().map(Problem::message).collect(Collectors.joining(" ")));
		answer.setText(tone.sign() + " " + words);
		answer.setToolTipText(words);
		Restyle.as(answer, "scan-" + tone.css());
		keep(tone.sign() + " " + words);
		if (tone == Tone.BAD) {
			bar.getDisplay().beep();
		}
	}

	private void keep(String words) {
		answers.addFirst(TIME.format(LocalTime.now(workplace.laboratory().zone())) + "  " + words);
		if (answers.size() > KEPT) {
			answers.removeLast();
		}
	}

	private void showLast() {
		Menu menu = new Menu(last);
		answers.forEach(words -> new MenuItem(menu, SWT.PUSH).setText(words.replace("&", "&&")));
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Puts the keyboard there. */
	public void focus() {
		before = code.isFocusControl() ? before : bar.getDisplay().getFocusControl();
		code.setFocus();
		code.selectAll();
	}

	/** The widget, to be laid out. */
	public Control control() {
		return bar;
	}
}
