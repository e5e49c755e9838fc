/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class GeneratedTreesTest {

	private static final int TREES = 3_000;

	@Test
	void everyTreeIsReadBackEqual() {
		for (int seed = 0; seed < TREES; seed++) {
			CanonicalObject tree = object(new Random(seed), 4);
			byte[] bytes = CanonicalForm.bytes(tree);
			CanonicalObject back = CanonicalForm.parse(bytes);
			assertEquals(tree, back, "seed " + seed);
			assertArrayEquals(bytes, CanonicalForm.bytes(back), "seed " + seed);
		}
	}

	@Test
	void theOrderOfInsertionDoesNotMatter() {
		for (int seed = 0; seed < TREES; seed++) {
			CanonicalObject tree = object(new Random(seed), 2);
			List<String> names = new ArrayList<>(tree.members().keySet());
			Collections.shuffle(names, new Random(seed + 1L));
			Map<String, CanonicalValue> shuffled = new LinkedHashMap<>();
			names.forEach(name -> shuffled.put(name, tree.members().get(name)));
			assertArrayEquals(CanonicalForm.bytes(tree), CanonicalForm.bytes(CanonicalObject.of(shuffled)));
		}
	}

	@Test
	void aDamagedByteIsRefusedOrGivesAnotherTree() {
		for (int seed = 0; seed < TREES; seed++) {
			Random random = new Random(seed);
			CanonicalObject tree = object(random, 3);
			byte[] bytes = CanonicalForm.bytes(tree);
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
			CanonicalForm.read(bytes).result().ifPresent(other -> assertArrayEquals(bytes, CanonicalForm.bytes(other),
					() -> new String(bytes, StandardCharsets.UTF_8)));
			assertNotEquals(Optional.of(tree), CanonicalForm.read(bytes).result());
		}
	}

	private static CanonicalValue value(Random random, int depth) {
		return switch (random.nextInt(depth > 0 ? 6 : 4)) {
		case 0, 1 -> new CanonicalText(text(random));
		case 2 -> new CanonicalNumber(random.nextLong() >> 10 + random.nextInt(50));
		case 3 -> new CanonicalBoolean(random.nextBoolean());
		case 4 -> list(random, depth - 1);
		default -> object(random, depth - 1);
		};
	}

	private static CanonicalList list(Random random, int depth) {
		List<CanonicalValue> values = new ArrayList<>();
		for (int count = random.nextInt(5); count > 0; count--) {
			values.add(value(random, depth));
		}
		return new CanonicalList(values);
	}

	private static CanonicalObject object(Random random, int depth) {
		Map<String, CanonicalValue> members = new LinkedHashMap<>();
		for (int count = random.nextInt(6); count > 0; count--) {
			members.put(text(random), value(random, depth));
		}
		return CanonicalObject.of(members);
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int count = random.nextInt(8); count > 0; count--) {
			text.appendCodePoint(codePoint(random));
		}
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static int codePoint(Random random) {
		return switch (random.nextInt(5)) {
		case 0 -> 1 + random.nextInt(0x7f);
		case 1 -> 0x80 + random.nextInt(0x700);
		case 2 -> 0x1e00 + random.nextInt(0x300);
		case 3 -> 0xe000 + random.nextInt(0x1000);
		default -> 0x1f300 + random.nextInt(0x300);
		};
	}
}
