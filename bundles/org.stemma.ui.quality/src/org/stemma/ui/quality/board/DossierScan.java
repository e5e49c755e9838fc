/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.board;

import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.ui.scan.Scan;
import org.stemma.ui.scan.ScanHandler;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.RecordOpener;

/** A scanned lot opens its dossier. */
public final class DossierScan implements ScanHandler {

	private static final Texts TEXTS = new Texts(DossierScan.class);
	private static final String LOT = "culture.Lot";

	private final RecordOpener opener;

	/** Scans that open dossiers. */
	public DossierScan(RecordOpener opener) {
		this.opener = opener;
	}

	@Override
	public Optional<Outcome<String>> scanned(Scan scan) {
		return scan.found().stream().filter(ref -> ref.kind().equals(LOT)).findFirst().map(this::open);
	}

	private Outcome<String> open(RecordRef lot) {
		opener.openDossier(lot);
		return Outcome.of(TEXTS.get("scan.opened", lot.code()));
	}
}
