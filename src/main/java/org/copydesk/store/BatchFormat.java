package org.copydesk.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import org.apache.camel.component.jackson.JacksonDataFormat;
import org.copydesk.text.Storable;

/** How rows become JSON that PostgreSQL takes: snake_case, nulls left out, no U+0000 and no lone surrogate anywhere. */
public final class BatchFormat {

    private BatchFormat() {
    }

    public static JacksonDataFormat json() {
        return new JacksonDataFormat(mapper(), Batch.class);
    }

    static ObjectMapper mapper() {
        return new ObjectMapper()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .registerModule(new SimpleModule().addSerializer(String.class, new StorableText()));
    }

    private static final class StorableText extends StdScalarSerializer<String> {
        StorableText() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Storable.text(text));
        }
    }
}
