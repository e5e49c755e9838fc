/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.panel;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.cytometry.panel.PanelSettings;
import org.stemma.ui.instruments.mapping.InstrumentSettings;
import org.stemma.ui.work.Workplace;

/**
 * The panel that the tubes of an instrument are put through, as its record says.
 *
 * @param settings all that the reader of its files is told
 * @param panel    the panel among them; empty when there is none, refused when it cannot be right
 */
public record InstrumentPanel(InstrumentSettings settings, Outcome<Optional<PanelSettings>> panel) {

	/** The format of files with events. */
	public static final String FORMAT = "fcs";

	/** The panel in a record. */
	public static InstrumentPanel of(RecordView record) {
		InstrumentSettings settings = InstrumentSettings.of(record);
		return new InstrumentPanel(settings, PanelSettings.of(settings.settings()));
	}

	/** The panel, if it is that template and right. */
	public Optional<PanelSettings> kept(String template) {
		return panel.result().flatMap(found -> found).filter(found -> found.template().key().equals(template));
	}

	/** Keeps another panel in the place of what was said before; all other settings stay. */
	public Outcome<RecordView> keep(Workplace workplace, PanelSettings adopted, String reason) {
		Map<String, String> all = new TreeMap<>(settings.settings());
		all.keySet().removeIf(PanelSettings::concerns);
		return adopted.kept().then(words -> {
			all.putAll(words);
			return settings.keep(workplace, FORMAT, all, reason);
		});
	}
}
