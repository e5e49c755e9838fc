/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** What the model says about kinds of records. */
class KindWordsTest {

	private static final Set<String> KNOWN = Set.of("title", "help", "prefix", "writeOnce", "setUp", "act", "source");
	private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,4}");

	private final Model model = new Model();

	private List<String> kinds(java.util.function.Predicate<Map<String, String>> wrong) {
		return model.kinds().filter(kind -> wrong.test(Model.words(kind, Model.KIND))).map(EClass::getName).toList();
	}

	@Test
	void eachKindHasATitle() {
		assertEquals(List.of(), kinds(words -> words.getOrDefault("title", "").isBlank()));
	}

	@Test
	void onlyKnownWordsAreUsed() {
		assertEquals(List.of(), kinds(words -> !KNOWN.containsAll(words.keySet())));
	}

	@Test
	void titlesAreNotUsedTwice() {
		List<String> titles = model.kinds().map(kind -> Model.words(kind, Model.KIND).get("title")).toList();
		assertEquals(titles.stream().distinct().toList(), titles);
	}

	@Test
	void prefixesAreShortAndTellKindsApart() {
		List<String> prefixes = model.kinds().map(kind -> Model.words(kind, Model.KIND).getOrDefault("prefix", ""))
				.filter(prefix -> !prefix.isEmpty()).toList();
		assertEquals(List.of(), prefixes.stream().filter(prefix -> !PREFIX.matcher(prefix).matches()).toList());
		assertEquals(prefixes.stream().distinct().toList(), prefixes);
	}

	@Test
	void whatIsDoneIsWrittenOnce() {
		assertEquals(List.of(), kinds(words -> words.containsKey("act") && !"true".equals(words.get("writeOnce"))));
	}

	@Test
	void whatPeopleSetUpCanBeRevised() {
		assertEquals(List.of(), kinds(words -> words.containsKey("setUp") && words.containsKey("writeOnce")));
	}

	@Test
	void everyKindHasACode() {
		assertEquals(List.of(), model.kinds().filter(kind -> kind.getEStructuralFeature("code") == null)
				.map(EClass::getName).toList());
	}
}
