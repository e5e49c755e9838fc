/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;
import org.stemma.core.record.FieldText;

/** Views of records and cultures for tests, each made with one call. */
public final class Views {

	private Views() {
	}

	/** A reference to a record of its own. */
	public static RecordRef ref(String kind, String code) {
		return new RecordRef(kind, UUID.randomUUID(), code);
	}

	/** A record with fields: name and value in turn; a text in capitals is taken as a literal. */
	public static RecordView view(RecordRef ref, Object... fields) {
		List<FieldView> views = new ArrayList<>();
		for (int i = 0; i < fields.length; i += 2) {
			views.add(new FieldView((String) fields[i], "", Optional.of(fields[i + 1]), "", words(fields[i + 1])));
		}
		return new RecordView(ref, 1, new ContentHash("0".repeat(64)), "", views);
	}

	private static String words(Object value) {
		return value instanceof String text && text.matches("[A-Z_]+") ? FieldText.words(text)
				: value instanceof RecordRef ref ? ref.code() : value.toString();
	}

	/** A T75 flask at P3 with 6.25 doublings. */
	public static RecordView vessel(String code, String state) {
		return view(ref("culture.Vessel", code), "format", "T75 flask", "state", state, "passageNumber", 3,
				"cumulativeDoublings", new BigDecimal("6.25"));
	}

	/** A lot of MSC suspension. */
	public static RecordView lot(String disposition) {
		return view(ref("culture.Lot", "LOT-1"), "product", "MSC suspension", "kind", "PRODUCT", "disposition", disposition);
	}

	/** A culture without acts. */
	public static CultureView culture(RecordView lot, RecordView... vessels) {
		return new CultureView(lot, List.of(vessels), List.of(), List.of(), List.of());
	}

	/** A count of viable cells in a vessel. */
	public static CultureView.GrowthPoint counted(RecordView vessel, ZonedDateTime when, String cells) {
		return new CultureView.GrowthPoint(when, vessel.ref(), Optional.of(new BigDecimal(cells)), Optional.empty(),
				Optional.empty());
	}
}
