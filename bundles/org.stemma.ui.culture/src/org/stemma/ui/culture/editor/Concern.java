/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;

/** Whether a commit may have changed what is shown of a culture: it touched one of its records, or made new ones. */
record Concern(CultureView culture, RecordRef shown) {

	private static final Set<String> MADE = Set.of("culture.Vessel", "culture.Cryovial");

	boolean by(List<RecordRef> refs) {
		Set<UUID> known = Stream.of(Stream.of(shown, culture.lot().ref()), culture.vessels().stream().map(RecordView::ref),
				culture.vials().stream().map(RecordView::ref), culture.timeline().stream().map(CultureView.Moment::act))
				.flatMap(each -> each).map(RecordRef::id).collect(Collectors.toSet());
		return refs.stream().anyMatch(ref -> known.contains(ref.id()) || MADE.contains(ref.kind()));
	}
}
