/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;

/** Literals of enumerations that a lab's model has and the program's does not. */
final class ChoiceComparison {

	private final KindModels old;
	private final KindModels now;

	ChoiceComparison(KindModels old, KindModels now) {
		this.old = old;
		this.now = now;
	}

	List<String> lacking() {
		List<String> lacking = new ArrayList<>();
		Stream.concat(old.records().stream(), old.parts().stream())
				.forEach(kind -> now.find(kind.name()).ifPresent(mine -> lacking(kind, mine, lacking)));
		return lacking.stream().distinct().toList();
	}

	private static void lacking(KindModel kind, KindModel mine, List<String> lacking) {
		for (FieldModel field : kind.fields()) {
			mine.field(field.name()).ifPresent(own -> field.choices().stream()
					.filter(choice -> !own.choices().contains(choice))
					.forEach(choice -> lacking.add(kind.name() + "." + field.name() + " " + choice)));
		}
	}
}
