/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.stemma.cytometry.fcs.Parameter;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.Values;
import org.stemma.ui.text.Texts;

/**
 * Asks which channel of a tube each marker of a panel is on.
 *
 * @param draft the panel
 * @param data  the tube
 */
record ChannelQuestion(PanelDraft draft, FlowData data) {

	private static final Texts TEXTS = new Texts(ChannelQuestion.class);

	FormDialog.Question question() {
		List<String> channels = data.set().layout().parameters().stream().map(Parameter::name).distinct().toList();
		return new FormDialog.Question(TEXTS.get("channels.title"), TEXTS.get("channels.sentence"), TEXTS.get("channels.ok"),
				draft.shipped().markers().stream().map(marker -> FieldSpec.oneOf(marker, marker, channels).build()).toList());
	}

	/** The channels that were found. */
	Map<String, Object> initial() {
		return new HashMap<>(draft.found().channels());
	}

	/** The channels named before, and those that are other now than what the labels say. */
	Map<String, String> answered(Values values) {
		Map<String, String> named = new TreeMap<>(draft.start().channels());
		for (String marker : draft.shipped().markers()) {
			String channel = values.text(marker);
			if (!channel.isEmpty() && !channel.equals(draft.found().channels().get(marker))) {
				named.put(marker, channel);
			}
		}
		return named;
	}
}
