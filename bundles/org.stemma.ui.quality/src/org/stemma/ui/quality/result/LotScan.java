/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.ui.scan.Scan;
import org.stemma.ui.scan.ScanHandler;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** A scanned lot shows its tests; of a vessel or vial those of its lot. */
public final class LotScan implements ScanHandler {

	private static final Texts TEXTS = new Texts(LotScan.class);
	private static final String LOT = "culture.Lot";
	private static final Set<String> PARTS = Set.of("culture.Vessel", "culture.Cryovial");

	private final Workplace workplace;
	private final Consumer<RecordRef> show;

	/** Scans that show lots. */
	public LotScan(Workplace workplace, Consumer<RecordRef> show) {
		this.workplace = workplace;
		this.show = show;
	}

	@Override
	public Optional<Outcome<String>> scanned(Scan scan) {
		Optional<RecordRef> lot = scan.found().stream().filter(ref -> ref.kind().equals(LOT)).findFirst();
		return lot.map(this::shown).or(() -> scan.found().stream().filter(ref -> PARTS.contains(ref.kind())).findFirst()
				.map(this::look));
	}

	private Outcome<String> shown(RecordRef lot) {
		show.accept(lot);
		return Outcome.of(TEXTS.get("scan.lot", lot.code()));
	}

	private Outcome<String> look(RecordRef part) {
		workplace.background().run(TEXTS.get("scan.looking", part.code()), () -> workplace.laboratory().records().find(part)
				.flatMap(view -> view.value("lot", RecordRef.class)), lot -> lot.ifPresent(show));
		return Outcome.of(TEXTS.get("scan.looking", part.code()));
	}
}
