/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Reads the parameters of a data set from its keywords. */
final class ParameterReader {

	private static final int WIDEST = 64;
	private static final int MOST_DIGITS = 1_000;

	private final Keywords keywords;
	private final DataType type;
	private final FcsPlace place;
	private final int dataSet;
	private final ProblemLog log;

	ParameterReader(Keywords keywords, DataType type, FcsPlace place, int dataSet, ProblemLog log) {
		this.keywords = keywords;
		this.type = type;
		this.place = place;
		this.dataSet = dataSet;
		this.log = log;
	}

	/** All parameters; problems that block are logged when one cannot be read for certain. */
	List<Parameter> read() {
		long count = keywords.whole("$PAR").orElse(0L);
		if (count < 1 || count > keywords.size()) {
			log.add(new Mismatch("fcs.parameters", at("$PAR"), keywords.text("$PAR").orElse(""),
					"a number of parameters from 1 on, each with its keywords").error());
			return List.of();
		}
		List<Parameter> parameters = new ArrayList<>();
		for (int number = 1; number <= count && !log.blocks(); number++) {
			parameter(number).ifPresent(parameters::add);
		}
		return parameters;
	}

	private Optional<Parameter> parameter(int number) {
		DataType own = keywords.text("$P" + number + "DATATYPE").flatMap(DataType::parse)
				.filter(stated -> stated != DataType.ASCII && type != DataType.ASCII).orElse(type);
		Optional<Integer> bits = bits(number, own);
		if (bits.isEmpty()) {
			return Optional.empty();
		}
		String name = keywords.text("$P" + number + "N").orElseGet(() -> unnamed(number));
		String label = keywords.text("$P" + number + "S").orElse("");
		BigDecimal range = range(number, own);
		Amplification amplification = amplification(number, own);
		if (amplification.logarithmic() && range.signum() <= 0) {
			log.add(new Mismatch("fcs.range", at("$P" + number + "R"), "",
					"the range of a logarithmic channel, without which its values have no scale").error());
		}
		return Optional.of(new Parameter(number, name, label, own, bits.get(), range, amplification, gain(number)));
	}

	private String unnamed(int number) {
		log.add(new Mismatch("fcs.name-missing", at("$P" + number + "N"), "", "the name of a parameter",
				"It is called P" + number + ".").warning());
		return "P" + number;
	}

	private Optional<Integer> bits(int number, DataType own) {
		String keyword = "$P" + number + "B";
		String text = keywords.text(keyword).orElse("");
		if (own == DataType.ASCII && text.equals("*")) {
			return Optional.of(0);
		}
		long bits = Keywords.whole(text, -1).orElse(-1L);
		boolean fits = switch (own) {
		case FLOAT -> bits == Float.SIZE;
		case DOUBLE -> bits == Double.SIZE;
		case INTEGER -> bits > 0 && bits <= WIDEST;
		case ASCII -> bits > 0 && bits < MOST_DIGITS;
		};
		if (!fits) {
			log.add(new Mismatch("fcs.width", at(keyword), text, widths(own)).error());
		}
		return fits ? Optional.of((int) bits) : Optional.empty();
	}

	private static String widths(DataType own) {
		return switch (own) {
		case FLOAT -> "32 bits, the width of type F";
		case DOUBLE -> "64 bits, the width of type D";
		case INTEGER -> "1 to 64 bits";
		case ASCII -> "a number of digits or *";
		};
	}

	private BigDecimal range(int number, DataType own) {
		String keyword = "$P" + number + "R";
		Optional<BigDecimal> range = keywords.number(keyword).filter(value -> value.signum() > 0);
		if (range.isEmpty() && own == DataType.INTEGER) {
			log.add(new Mismatch("fcs.range", at(keyword), keywords.text(keyword).orElse(""), "the range of a channel",
					"All bits of its values are taken.").warning());
		}
		return range.orElse(BigDecimal.ZERO);
	}

	private Amplification amplification(int number, DataType own) {
		String keyword = "$P" + number + "E";
		Optional<String> text = keywords.text(keyword);
		Optional<Amplification> read = text.flatMap(Amplification::parse);
		if (text.isPresent() && read.isEmpty()) {
			log.add(new Mismatch("fcs.amplification", at(keyword), text.get(), "decades and offset, such as 4,1 or 0,0",
					"The channel is taken as linear.").warning());
		}
		boolean floating = own == DataType.FLOAT || own == DataType.DOUBLE;
		if (floating && read.filter(Amplification::logarithmic).isPresent()) {
			log.add(new Mismatch("fcs.amplification", at(keyword), text.get(), "0,0 for floating point values",
					"They are taken as linear, as the standard demands.").warning());
			return Amplification.LINEAR;
		}
		return read.orElse(Amplification.LINEAR);
	}

	private double gain(int number) {
		String keyword = "$P" + number + "G";
		Optional<String> text = keywords.text(keyword);
		Optional<BigDecimal> gain = keywords.number(keyword).filter(value -> value.signum() > 0);
		if (text.isPresent() && gain.isEmpty()) {
			log.add(new Mismatch("fcs.gain", at(keyword), text.get(), "a gain above 0", "It is taken as 1.").warning());
		}
		return gain.map(BigDecimal::doubleValue).orElse(1.0);
	}

	private Place at(String keyword) {
		return place.keyword(dataSet, keyword);
	}
}
