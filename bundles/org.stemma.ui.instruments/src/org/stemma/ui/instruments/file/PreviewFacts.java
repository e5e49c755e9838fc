/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.Format;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.StateChip;
import org.stemma.ui.widget.Tone;
import org.stemma.ui.widget.WidgetId;

/** What is shown of the file as a whole: name, format, instrument, hash, how many rows of which kind. */
final class PreviewFacts {

	private static final Texts TEXTS = new Texts(PreviewFacts.class);

	/** Of a long name some is cut off, so that the chips are seen whole. */
	private static final int SHORTEST = 120;

	private final Map<RowMark, StateChip> chips = new EnumMap<>(RowMark.class);

	/** Builds the lines. */
	PreviewFacts(Composite parent, ImportPreview preview, List<Format> formats) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(14, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		String name = TEXTS.get("facts", preview.file().name(), size(preview));
		Control heading = WidgetId.set(new Heading(line, name).control(), "import.name");
		heading.setToolTipText(name);
		GridDataFactory.fillDefaults().grab(true, false).minSize(SHORTEST, SWT.DEFAULT).applyTo(heading);
		List<RowMark> shown = preview.takenUp().isPresent() ? List.of(RowMark.values())
				: List.of(RowMark.ORDER, RowMark.CHECK, RowMark.REFUSED);
		for (RowMark mark : shown) {
			StateChip chip = new StateChip(line);
			WidgetId.set(chip.control(), "import.count." + mark.name().toLowerCase(Locale.ROOT));
			chips.put(mark, chip);
		}
		Label facts = Look.css(WidgetId.set(new Label(parent, SWT.WRAP), "import.facts"), Look.QUIET);
		facts.setText(words(preview, formats).replace("&", "&&"));
		facts.setToolTipText(preview.file().hash().hex());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(facts);
	}

	/** Shows how many rows have which mark. */
	void show(Ticks ticks) {
		chips.forEach((mark, chip) -> chip.show(ticks.count(mark) == 0 ? Tone.QUIET : mark.tone(),
				TEXTS.get("count." + mark.name().toLowerCase(Locale.ROOT), ticks.count(mark))));
	}

	/** Format, reader, instrument and hash in one line. */
	static String words(ImportPreview preview, List<Format> formats) {
		String title = formats.stream().filter(format -> format.id().equals(preview.format())).map(Format::title)
				.findFirst().orElse(preview.format());
		return List.of(TEXTS.get("facts.format") + " " + TEXTS.get("facts.reader", title, preview.readerVersion()),
				TEXTS.get("facts.instrument") + " " + preview.instrument().code(),
				TEXTS.get("facts.hash") + " " + preview.file().hash().brief() + "\u2026").stream()
				.collect(Collectors.joining("   \u00b7   "));
	}

	private static String size(ImportPreview preview) {
		return String.format(Locale.ROOT, "%,d", preview.file().size());
	}
}
