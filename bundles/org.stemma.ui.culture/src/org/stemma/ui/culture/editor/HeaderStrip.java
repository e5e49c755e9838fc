/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.RecordRef;
import org.stemma.ui.culture.words.CultureHeader;
import org.stemma.ui.culture.words.CultureHeader.State;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.StateChip;
import org.stemma.ui.widget.WidgetId;

/** What stands above a culture: code, states, what it is, what comes next, the way to its lot. */
final class HeaderStrip {

	private static final Texts TEXTS = new Texts(HeaderStrip.class);
	private static final int CHIPS = 2;

	private final Composite strip;
	private final Heading code;
	private final List<StateChip> chips;
	private final Label facts;
	private final Label next;
	private final Button lot;
	private Optional<RecordRef> lotRef = Optional.empty();

	HeaderStrip(Composite parent, Consumer<RecordRef> open) {
		strip = Look.css(WidgetId.set(new Composite(parent, SWT.NONE), "culture.header"), Look.STRIP);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 6).spacing(12, 4).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		Composite names = Look.css(new Composite(strip, SWT.NONE), Look.STRIP);
		GridLayoutFactory.fillDefaults().numColumns(CHIPS + 1).spacing(12, 0).applyTo(names);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(names);
		code = new Heading(names, "");
		WidgetId.set(code.control(), "culture.code");
		chips = IntStream.range(0, CHIPS).mapToObj(i -> new StateChip(names)).toList();
		chips.forEach(chip -> WidgetId.set(chip.control(), "culture.state." + chips.indexOf(chip)));
		facts = line("culture.facts", "");
		lot = PushButton.create(strip, "culture.lot", TEXTS.get("lot"), () -> lotRef.ifPresent(open));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(lot);
		lot.setVisible(false);
		next = line("culture.next", Look.QUIET);
	}

	private Label line(String id, String css) {
		Label label = WidgetId.set(new Label(strip, SWT.WRAP), id);
		if (!css.isEmpty()) {
			Look.css(label, css);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	void show(CultureHeader header) {
		code.show(header.code());
		facts.setText(plain(header.facts()));
		next.setText(plain(header.next()));
		for (int i = 0; i < CHIPS; i++) {
			boolean there = i < header.states().size();
			chips.get(i).control().setVisible(there);
			if (there) {
				State state = header.states().get(i);
				chips.get(i).show(state.tone(), i == 0 ? state.word() : TEXTS.get("lot.state", state.word()));
			}
		}
		lotRef = header.lot();
		lotRef.ifPresent(ref -> lot.setText(TEXTS.get("lot.open", ref.code())));
		lot.setVisible(lotRef.isPresent());
		((GridData) lot.getLayoutData()).exclude = lotRef.isEmpty();
		int span = lotRef.isPresent() ? 1 : 2;
		List.of(facts, next).forEach(label -> ((GridData) label.getLayoutData()).horizontalSpan = span);
		strip.getParent().layout(true, true);
	}

	private static String plain(String words) {
		return words.replace("&", "&&");
	}
}
