/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.panel;

import java.util.List;

import org.stemma.cytometry.panel.PanelTemplate;
import org.stemma.cytometry.panel.PositionText;

/**
 * Where a gate stands, in a list.
 *
 * @param name  the gate
 * @param words where it stands
 * @param moved whether it stands elsewhere than it was shipped
 */
record GateLine(String name, String words, boolean moved) {

	/** The gates of a template that are drawn somewhere. */
	static List<GateLine> of(PanelTemplate template) {
		PanelTemplate shipped = PanelTemplate.of(template.key()).orElseThrow();
		return template.drawn().stream().map(gate -> new GateLine(gate.id(), PositionText.of(gate.region()).orElse(""),
				!shipped.gates().gate(gate.id()).orElseThrow().region().equals(gate.region()))).toList();
	}
}
